import org.jspecify.annotations.NullMarked;

/** Articles, entities, quotations and their speakers, with their JSON form. */
@NullMarked
module org.dixit.core {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;

    exports org.dixit.article;
    exports org.dixit.entity;
    exports org.dixit.json;
    exports org.dixit.quotation;
    exports org.dixit.text;
}
