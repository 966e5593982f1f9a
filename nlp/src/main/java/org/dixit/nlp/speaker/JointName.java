package org.dixit.nlp.speaker;

import java.util.List;
import java.util.regex.Pattern;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.text.Span;

/**
 * The name of several speakers: a list of their names, "Ana Ruiz, Dana Okoro and Lin Mei"; where one of them has no name or hangs on another, the
 * words of the source, "Ana Ruiz and her deputy, Ngozi Eze".
 */
final class JointName {

    private static final Pattern DESCRIBED = Pattern.compile("(?s).*\\p{L}.*,\\s*");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private JointName() {}

    static String of(List<Entity> members, List<Mention> heads, Span source, Article article) {
        boolean list = heads.stream().allMatch(head -> head.kind() == MentionKind.NAME) && areListed(heads, article);
        return list ? list(members) : words(heads, source, article);
    }

    private static String list(List<Entity> members) {
        List<String> names = members.stream().map(Entity::name).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static boolean areListed(List<Mention> heads, Article article) {
        for (int i = 1; i < heads.size(); i++) {
            int from = heads.get(i - 1).span().end();
            int to = heads.get(i).span().start();
            String between = from < to
                    ? BRACKETS.matcher(article.textOf(Span.of(from, to))).replaceAll("")
                    : "";
            if (DESCRIBED.matcher(between).matches()) {
                return false;
            }
        }
        return true;
    }

    /** All of the source if the speakers lie in it, without the comma that closes an apposition. */
    private static String words(List<Mention> heads, Span source, Article article) {
        Span all = Span.of(
                heads.get(0).span().start(), heads.get(heads.size() - 1).span().end());
        String words = article.textOf(source.contains(all) ? source : all);
        return words.replaceAll("\\s+", " ").replaceAll("[,;]$", "");
    }
}
