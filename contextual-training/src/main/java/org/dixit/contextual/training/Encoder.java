package org.dixit.contextual.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Arrays;
import java.util.List;
import org.dixit.contextual.piece.Window;

/** The forward pass of a BERT encoder (Devlin et al. 2019) in operations that a gradient can be taken of. */
final class Encoder {
    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    /** Keeps a logarithm finite. */
    private static final float LEAST = 1e-9f;

    private static final float HIDDEN_FROM_ATTENTION = -1e4f;

    private final EncoderParameters parameters;
    private final float dropout;

    /**
     * An encoder.
     *
     * @param parameters its weights
     * @param dropout the share of numbers that are left out in training
     */
    Encoder(EncoderParameters parameters, float dropout) {
        this.parameters = parameters;
        this.dropout = dropout;
    }

    /** The scores of the labels of each piece: batch × width × labels. */
    NDArray scores(NDManager manager, Batch batch, boolean training) {
        NDArray hidden = encode(manager, batch.windows(), batch.width(), training);
        String head = batch.task().head();
        return Linear.linear(hidden, parameters.get(head + ".weight"), parameters.get(head + ".bias"))
                .singletonOrThrow();
    }

    /** What the last layer says of each piece: batch × width × hidden. */
    NDArray encode(NDManager manager, List<Window> windows, int width, boolean training) {
        NDArray mask = mask(manager, windows, width);
        NDArray hidden = embed(manager, windows, width, training);
        for (int layer = 0; layer < parameters.layers(); layer++) {
            hidden = layer(hidden, mask, "encoder.layer." + layer, training);
        }
        return hidden;
    }

    private NDArray embed(NDManager manager, List<Window> windows, int width, boolean training) {
        Embeddings embeddings = new Embeddings(parameters, windows, width);
        NDArray fixed = manager.create(embeddings.fixed(), new Shape(windows.size(), width, parameters.hidden()));
        NDArray features =
                manager.create(embeddings.features(), new Shape(windows.size(), width, EncoderParameters.FEATURES));
        NDArray sum = fixed.add(features.matMul(parameters.get(EncoderParameters.FEATURE_EMBEDDINGS)));
        return drop(normalized(sum, "embeddings.LayerNorm"), training);
    }

    private NDArray layer(NDArray input, NDArray mask, String name, boolean training) {
        NDArray attended = attention(input, mask, name + ".attention");
        NDArray middle = normalized(drop(attended, training).add(input), name + ".attention.output.LayerNorm");
        NDArray wide = Activation.gelu(linear(middle, name + ".intermediate.dense"));
        NDArray narrow = linear(wide, name + ".output.dense");
        return normalized(drop(narrow, training).add(middle), name + ".output.LayerNorm");
    }

    private NDArray attention(NDArray input, NDArray mask, String name) {
        int size = parameters.hidden() / HEADS;
        NDArray query = heads(scaled(linear(input, name + ".self.query"), (float) (1 / Math.sqrt(size))), size);
        NDArray key = heads(linear(input, name + ".self.key"), size);
        NDArray value = heads(linear(input, name + ".self.value"), size);
        NDArray weights = query.matMul(key.transpose(0, 1, 3, 2)).add(mask).softmax(-1);
        NDArray mixed = weights.matMul(value).transpose(0, 2, 1, 3).reshape(input.getShape());
        return linear(mixed, name + ".output.dense");
    }

    /**
     * An array times a number, which the backward pass reads again: {@code NDArray.mul(Number)} would have closed it by then, and its memory be
     * anything.
     */
    private static NDArray scaled(NDArray array, float factor) {
        return array.mul(array.getManager().create(factor));
    }

    private static NDArray heads(NDArray array, long size) {
        Shape shape = array.getShape();
        return array.reshape(shape.get(0), shape.get(1), HEADS, size).transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray input, String name) {
        return Linear.linear(input, parameters.get(name + ".weight"), parameters.get(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray normalized(NDArray input, String name) {
        Shape shape = new Shape(parameters.hidden());
        return LayerNorm.layerNorm(
                        input, shape, parameters.get(name + ".weight"), parameters.get(name + ".bias"), EPSILON)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray input, boolean training) {
        return training && dropout > 0 ? Dropout.dropout(input, dropout, true).singletonOrThrow() : input;
    }

    private static NDArray mask(NDManager manager, List<Window> windows, int width) {
        float[] mask = new float[windows.size() * width];
        for (int row = 0; row < windows.size(); row++) {
            Arrays.fill(mask, row * width + windows.get(row).length(), (row + 1) * width, HIDDEN_FROM_ATTENTION);
        }
        return manager.create(mask, new Shape(windows.size(), 1, 1, width));
    }

    /** The mean loss of the tokens: how unlikely it is that a label is one of those that it may be (natural logarithm). */
    static NDArray loss(NDManager manager, NDArray scores, Batch batch) {
        int labels = batch.task().labels();
        float[] allowed = new float[batch.pieces() * labels];
        Arrays.fill(allowed, 1);
        int count = 0;
        for (int row = 0; row < batch.windows().size(); row++) {
            int[] own = batch.labels().get(row);
            int[] firstPieces = batch.windows().get(row).firstPieces();
            for (int token = 0; token < own.length; token++) {
                allow(own[token], allowed, (row * batch.width() + firstPieces[token]) * labels, labels);
            }
            count += own.length;
        }
        NDArray likely = scores.softmax(-1).mul(manager.create(allowed, scores.getShape()));
        return scaled(likely.sum(new int[] {-1}).add(LEAST).log().sum(), -1f / Math.max(1, count));
    }

    /** Forbids all labels of a token but its own. */
    private static void allow(int label, float[] allowed, int at, int labels) {
        Arrays.fill(allowed, at, at + labels, 0);
        allowed[at + Math.max(0, label)] = 1;
        if (label == Batch.NO_NAME_BUT_PERHAPS_MISC) {
            Arrays.fill(allowed, at + labels - 2, at + labels, 1);
        }
    }
}
