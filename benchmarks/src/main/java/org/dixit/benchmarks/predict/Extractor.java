package org.dixit.benchmarks.predict;

import java.io.IOException;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.benchmarks.contextual.Encoders;
import org.dixit.benchmarks.predict.PredictArguments.Tagger;
import org.dixit.contextual.ContextualEncoder;
import org.dixit.contextual.ContextualNameAnnotator;
import org.dixit.contextual.ContextualTagger;
import org.dixit.nlp.QuotationExtractor;
import org.dixit.quotation.AttributedArticle;

/** An extractor with the encoder behind it, if there is one. */
record Extractor(QuotationExtractor extractor, Optional<ContextualEncoder> encoder) implements AutoCloseable {

    static Extractor of(PredictArguments arguments) throws IOException {
        if (arguments.tagger() == Tagger.LINEAR) {
            return new Extractor(QuotationExtractor.english(), Optional.empty());
        }
        ContextualEncoder encoder = Encoders.open(arguments.encoder());
        QuotationExtractor extractor = QuotationExtractor.builder()
                .attributionTagger(ContextualTagger.of(encoder))
                .nameAnnotator(ContextualNameAnnotator.of(encoder))
                .build();
        return new Extractor(extractor, Optional.of(encoder));
    }

    AttributedArticle extract(Article article) {
        return extractor.extract(article);
    }

    @Override
    public void close() {
        encoder.ifPresent(ContextualEncoder::close);
    }
}
