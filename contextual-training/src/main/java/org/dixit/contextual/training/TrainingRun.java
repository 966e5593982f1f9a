package org.dixit.contextual.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dixit.contextual.training.Optimizer.Schedule;

/** One training, which goes on from its last checkpoint if it was stopped. For one thread. */
@SuppressWarnings("EnumOrdinal") // sums by task
final class TrainingRun implements AutoCloseable {
    private static final int REPORT = 20;

    /** From this share of the steps on, checkpoints are kept, so that they can be averaged. */
    private static final double LATE = 0.85;

    private final TrainingCorpora corpora;
    private final TrainingSettings settings;
    private final Path directory;
    private final PrintStream log;
    private final NDManager manager;
    private final EncoderParameters parameters;
    private final Encoder encoder;
    private final Optimizer optimizer;
    private final int batchesAnEpoch;
    private final int steps;
    private double[] losses = new double[Task.values().length];
    private int[] counts = new int[Task.values().length];

    private TrainingRun(Start start, TrainingCorpora corpora, TrainingSettings settings, PrintStream log) {
        this.corpora = corpora;
        this.settings = settings;
        this.directory = start.directory();
        this.log = log;
        this.manager = NDManager.newBaseManager();
        warmUp();
        Engine.getInstance().setRandomSeed((int) settings.seed());
        this.parameters = EncoderParameters.of(start.weights(), settings.seed());
        this.encoder = new Encoder(parameters, settings.dropout());
        this.batchesAnEpoch = corpora.epoch(0, settings).size();
        this.steps = (int) Math.round(batchesAnEpoch * settings.epochs());
        this.optimizer = new Optimizer(parameters, new Schedule(settings.rate(), settings.warmUp(), steps));
        optimizer.restore(start.state());
    }

    /** Where a run begins. */
    private record Start(Path directory, Map<String, Tensor> weights, Map<String, Tensor> state) {}

    /**
     * A run.
     *
     * @param base the encoder to begin with, unless the directory holds a checkpoint
     * @param corpora what to learn from
     * @param settings how
     * @param directory keeps the checkpoint
     */
    static TrainingRun of(BaseModel base, TrainingCorpora corpora, TrainingSettings settings, Path directory)
            throws IOException {
        Path state = directory.resolve("optimizer.bin");
        Start start = Files.exists(state)
                ? new Start(directory, Checkpoint.read(directory.resolve("weights.bin")), Checkpoint.read(state))
                : new Start(directory, base.weights(), Map.of());
        return new TrainingRun(start, corpora, settings, System.out);
    }

    /** PyTorch was seen to crash in its first backward pass when the corpora had been read before; never when one came first. */
    private void warmUp() {
        try (NDManager scope = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray array = scope.ones(new Shape(4, 4));
            array.setRequiresGradient(true);
            collector.backward(array.mul(array).sum());
        }
    }

    void run() throws IOException {
        log.printf(
                Locale.ROOT, "%d batches an epoch, %d steps, from step %d%n", batchesAnEpoch, steps, optimizer.step());
        int seen = 0;
        for (int epoch = 0; optimizer.step() < steps; epoch++) {
            List<Batch> batches = corpora.epoch(epoch, settings);
            if (seen + batches.size() > optimizer.step()) {
                learn(batches.subList(optimizer.step() - seen, batches.size()));
            }
            seen += batches.size();
        }
        save();
    }

    private void learn(List<Batch> batches) throws IOException {
        for (Batch batch : batches) {
            if (optimizer.step() >= steps) {
                return;
            }
            learn(batch);
            if (optimizer.step() % REPORT == 0) {
                report();
            }
            if (optimizer.step() % settings.checkpoint() == 0) {
                save();
            }
        }
    }

    private void learn(Batch batch) {
        try (NDManager scope = manager.newSubManager()) {
            float loss = backward(batch, scope);
            if (optimizer.step(scope)) {
                losses[batch.task().ordinal()] += loss;
                counts[batch.task().ordinal()]++;
            } else {
                log.printf(
                        Locale.ROOT,
                        "step %d skipped: loss %s of %d windows, %d wide, %s%n",
                        optimizer.step(),
                        loss,
                        batch.windows().size(),
                        batch.width(),
                        batch.task());
            }
        }
    }

    private float backward(Batch batch, NDManager scope) {
        try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            NDArray loss = Encoder.loss(scope, encoder.scores(scope, batch, true), batch);
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    private void report() {
        log.printf(Locale.ROOT, "step %d epoch %.2f", optimizer.step(), optimizer.step() / (double) batchesAnEpoch);
        for (Task task : Task.values()) {
            log.printf(Locale.ROOT, " %s %.4f", task.head(), losses[task.ordinal()] / counts[task.ordinal()]);
        }
        log.println();
        losses = new double[losses.length];
        counts = new int[counts.length];
    }

    private void save() throws IOException {
        Path weights = directory.resolve("weights.bin");
        Checkpoint.write(parameters.toTensors(), weights);
        if (optimizer.step() >= LATE * steps) {
            Path kept = directory.resolve(String.format(Locale.ROOT, "weights-%06d.bin", optimizer.step()));
            Files.copy(weights, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        Checkpoint.write(optimizer.state(), directory.resolve("optimizer.bin"));
    }

    @Override
    public void close() {
        parameters.close();
        manager.close();
    }
}
