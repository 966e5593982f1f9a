import org.jspecify.annotations.NullMarked;

/** Accurate mode: a small pre-trained encoder that finds who said what, and names. */
@NullMarked
module org.dixit.contextual {
    requires static transitive org.jspecify;
    requires transitive org.dixit.nlp;
    requires com.microsoft.onnxruntime;

    exports org.dixit.contextual;
    exports org.dixit.contextual.piece;
}
