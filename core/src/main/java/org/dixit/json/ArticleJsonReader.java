package org.dixit.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.article.ArticlePart;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.quotation.AttributedArticle;
import org.dixit.quotation.Evidence;
import org.dixit.quotation.Mode;
import org.dixit.quotation.Quotation;
import org.dixit.quotation.QuotationType;
import org.dixit.quotation.Speaker;
import org.dixit.quotation.SpeakerKind;
import org.dixit.text.Span;

/** Makes records of JSON values. One object reads one article. */
final class ArticleJsonReader {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.\\d{1,9}");

    private final String text;
    private final Map<String, Entity> entities = new HashMap<>();

    private ArticleJsonReader(String text) {
        this.text = text;
    }

    static AttributedArticle read(JsonValue root) {
        requireVersion(root.required("schemaVersion"));
        JsonValue article = root.required("article");
        return new ArticleJsonReader(article.required("text").string()).read(root, article);
    }

    private static void requireVersion(JsonValue version) {
        Matcher matcher = VERSION.matcher(version.string());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != ArticleJson.MAJOR_VERSION) {
            throw version.wrong("version " + ArticleJson.MAJOR_VERSION + ".x, the one that this release reads,");
        }
    }

    private AttributedArticle read(JsonValue root, JsonValue articleValue) {
        Article article = article(articleValue);
        List<Entity> read = root.required("entities").items(this::entity);
        read.forEach(entity -> entities.put(entity.id(), entity));
        List<Quotation> quotations = root.required("quotations").items(this::quotation);
        return root.build(() -> new AttributedArticle(article, read, quotations));
    }

    private Article article(JsonValue value) {
        Optional<String> id = string(value, "id");
        List<Span> headlines = value.required("headlines").items(this::span);
        Optional<Span> byline = value.get("byline").map(this::span);
        Optional<Span> dateline = value.get("dateline").map(this::span);
        List<Span> paragraphs = value.required("paragraphs").items(this::span);
        Optional<String> published = string(value, "published");
        Optional<String> source = string(value, "source");
        List<ArticlePart> parts = list(value, "parts", this::part);
        return value.build(
                () -> new Article(id, text, headlines, byline, dateline, paragraphs, published, source, parts));
    }

    /** The text of a part is not repeated in the JSON. */
    private ArticlePart part(JsonValue value) {
        ArticlePart.Kind kind = value.required("kind").oneOf(ArticlePart.Kind.class);
        return new ArticlePart(kind, bounds(value));
    }

    private Entity entity(JsonValue value) {
        String id = value.required("id").string();
        String name = value.required("name").string();
        EntityType type = value.required("type").oneOf(EntityType.class);
        List<Mention> mentions = value.required("mentions").items(this::mention);
        List<String> members = list(value, "members", JsonValue::string);
        return value.build(() -> new Entity(id, name, type, mentions, members));
    }

    private Mention mention(JsonValue value) {
        return new Mention(
                span(value.required("span")),
                value.required("kind").oneOf(MentionKind.class),
                value.get("type").map(type -> type.oneOf(EntityType.class)),
                value.get("role").map(this::span),
                value.get("organisation").map(this::span));
    }

    private Quotation quotation(JsonValue value) {
        String id = value.required("id").string();
        QuotationType type = value.required("type").oneOf(QuotationType.class);
        Mode mode = value.get("mode").map(m -> m.oneOf(Mode.class)).orElse(Mode.STATEMENT);
        String words = value.required("text").string();
        List<String> verbatim = value.required("verbatim").items(JsonValue::string);
        List<Span> content = value.required("content").items(this::span);
        List<Span> cue = value.required("cue").items(this::span);
        List<Span> source = value.required("source").items(this::span);
        Optional<Speaker> speaker = value.get("speaker").map(this::speaker);
        double confidence = value.required("confidence").probability();
        List<Quotation> nested = list(value, "nested", this::quotation);
        return value.build(() ->
                new Quotation(id, type, mode, words, verbatim, content, cue, source, speaker, confidence, nested));
    }

    private Speaker speaker(JsonValue value) {
        Entity entity = entityOf(value.required("entity"));
        requireName(value, entity);
        SpeakerKind kind = value.required("kind").oneOf(SpeakerKind.class);
        Optional<String> role = string(value, "role");
        Optional<String> organisation = string(value, "organisation");
        Optional<Mention> mention = value.get("mention").map(this::mention);
        double confidence = value.required("confidence").probability();
        Optional<Evidence> evidence = value.get("evidence").map(this::evidence);
        return value.build(() -> new Speaker(entity, kind, role, organisation, mention, confidence, evidence));
    }

    private Entity entityOf(JsonValue id) {
        Entity entity = entities.get(id.string());
        if (entity == null) {
            throw id.wrong("the id of an entity");
        }
        return entity;
    }

    private static void requireName(JsonValue speaker, Entity entity) {
        JsonValue name = speaker.required("name");
        if (!name.string().equals(entity.name())) {
            throw name.wrong("the name of entity " + entity.id() + ", " + JsonValue.shown(entity.name()) + ",");
        }
    }

    private Evidence evidence(JsonValue value) {
        return new Evidence(
                value.required("sieve").string(),
                value.required("reason").string(),
                value.required("rejected").items(this::candidate));
    }

    private Evidence.Candidate candidate(JsonValue value) {
        return new Evidence.Candidate(
                value.required("name").string(), value.required("reason").string());
    }

    private Span span(JsonValue value) {
        Span span = bounds(value);
        JsonValue covered = value.required("text");
        if (!covered.string().equals(span.textIn(text))) {
            throw covered.wrong("the text at " + span + ", " + JsonValue.shown(span.textIn(text)) + ",");
        }
        return span;
    }

    private Span bounds(JsonValue value) {
        int start = value.required("start").offset();
        JsonValue end = value.required("end");
        if (end.offset() < start || end.offset() > text.length()) {
            throw end.wrong("an offset from " + start + " to " + text.length());
        }
        return Span.of(start, end.offset());
    }

    private static Optional<String> string(JsonValue value, String name) {
        return value.get(name).map(JsonValue::string);
    }

    private static <T> List<T> list(JsonValue value, String name, Function<JsonValue, T> reader) {
        return value.get(name).map(list -> list.items(reader)).orElse(List.of());
    }
}
