import org.jspecify.annotations.NullMarked;

/** Finds quotations, entities and speakers in English news text. */
@NullMarked
module org.dixit.nlp {
    requires static transitive org.jspecify;
    requires transitive org.dixit.core;
    requires transitive org.apache.opennlp.tools;
    requires com.fasterxml.jackson.databind;
    requires java.management;

    exports org.dixit.nlp;
    exports org.dixit.nlp.coref;
    exports org.dixit.nlp.mention;
    exports org.dixit.nlp.name;
    exports org.dixit.nlp.quote;
    exports org.dixit.nlp.sentence;
    exports org.dixit.nlp.speaker;
    exports org.dixit.nlp.tagging;
    exports org.dixit.nlp.training;
    exports org.dixit.nlp.training.coref;
    exports org.dixit.nlp.training.name;
}
