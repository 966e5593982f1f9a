package org.dixit.nlp.training.gold;

import java.util.List;
import java.util.Optional;
import org.dixit.quotation.Mode;
import org.dixit.text.Span;

/**
 * An attribution that people marked in an article.
 *
 * @param content what was said
 * @param cue the words that attribute it; may be empty
 * @param source who said it; may be empty
 * @param mode what the source does with the content, where the corpus tells
 */
public record GoldAttribution(List<Span> content, List<Span> cue, List<Span> source, Optional<Mode> mode) {}
