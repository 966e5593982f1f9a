/**
 * A linear sequence labeller: the one learner behind the name finder and the attribution tagger.
 *
 * <p>A caller describes each token by hashed features in a {@link org.dixit.nlp.tagging.FeatureBuffer}; a
 * {@link org.dixit.nlp.tagging.SequenceModel} gives each feature a weight a label, and a
 * {@link org.dixit.nlp.tagging.SequenceDecoder} finds the best sequence of labels that the
 * {@link org.dixit.nlp.tagging.LabelSet} allows (Viterbi). {@link org.dixit.nlp.tagging.SequenceTrainer} learns the
 * weights from a {@link org.dixit.nlp.tagging.TrainingSet}, as a conditional random field or as an averaged structured
 * perceptron, prunes them and rounds them to eight bits.
 *
 * <pre>{@code
 * LabelSet labels = LabelSet.bio(List.of("person"));
 * TrainingSet set = TrainingSet.of(labels);
 * FeatureBuffer buffer = new FeatureBuffer();
 * for (String word : words) {
 *     buffer.nextToken();
 *     buffer.add(FeatureHash.of(1, word));       // template 1: the word itself
 * }
 * set.add(buffer, gold, 1f);
 * SequenceModel model = SequenceTrainer.train(set, TrainingSettings.crf());
 * int[] best = model.decoder().score(buffer).best();
 * }</pre>
 */
@NullMarked
package org.dixit.nlp.tagging;

import org.jspecify.annotations.NullMarked;
