package org.dixit.nlp.coref.pronoun;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * Weights of the pronoun ranker. File: "DXPR", version (int), number of weights (int), the weights (float, big-endian), CRC-32 of all before (long).
 */
public final class PronounModel {

    private static final String ENGLISH = "pronouns-en.model";
    private static final int MAGIC = 0x44585052;
    private static final int VERSION = 1;

    private final float[] weights;

    private PronounModel(float[] weights) {
        this.weights = weights;
    }

    /** A model with these weights. */
    public static PronounModel of(double[] weights) {
        float[] floats = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            floats[i] = (float) weights[i];
        }
        return new PronounModel(floats);
    }

    /**
     * The bundled model.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static PronounModel english() {
        try (InputStream in = PronounModel.class.getResourceAsStream(ENGLISH)) {
            if (in == null) {
                throw new IOException("model " + ENGLISH + ": missing beside " + PronounModel.class.getName());
            }
            return read(in.readAllBytes(), ENGLISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scores of candidates. */
    public double[] scores(int[][] features) {
        double[] scores = new double[features.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(features[i]);
        }
        return scores;
    }

    /** The best of candidates; the last, "none", where it is as good as any. */
    public int best(int[][] features) {
        return best(scores(features));
    }

    /** The place of the best score; the last, "none", where it is as good as any. */
    public static int best(double[] scores) {
        int best = scores.length - 1;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    double score(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    static PronounModel read(byte[] bytes, String name) throws IOException {
        if (bytes.length < 20) {
            throw new IOException("model " + name + ": " + bytes.length + " bytes, at least 20 expected");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            expect(name, "magic", MAGIC, in.readInt());
            expect(name, "version", VERSION, in.readInt());
            expect(name, "number of weights", PronounFeatures.COUNT, in.readInt());
            expect(name, "length", 20 + 4 * PronounFeatures.COUNT, bytes.length);
            float[] weights = new float[PronounFeatures.COUNT];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = in.readFloat();
            }
            expect(name, "checksum", checksum(bytes, bytes.length - 8), in.readLong());
            return new PronounModel(weights);
        }
    }

    private static void expect(String name, String what, long expected, long found) throws IOException {
        if (expected != found) {
            throw new IOException("model " + name + ": " + what + " " + expected + " expected, " + found + " found");
        }
    }

    /** The bytes of its file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(weights.length);
            for (float weight : weights) {
                out.writeFloat(weight);
            }
            byte[] sofar = bytes.toByteArray();
            out.writeLong(checksum(sofar, sofar.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
