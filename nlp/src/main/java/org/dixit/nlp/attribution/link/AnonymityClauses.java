package org.dixit.nlp.attribution.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.nlp.attribution.passage.TokenMap;
import org.dixit.nlp.quote.AttributionFragment;

/**
 * A clause that says why a source has no name is part of that source and no request of its own: {@code said a diplomat, who asked
 * not to be identified}.
 */
public final class AnonymityClauses {

    private AnonymityClauses() {}

    /** The relations with such clauses taken into the sources in front of them. */
    public static List<Linked> join(List<Linked> relations, TokenMap map) {
        List<Linked> clauses =
                relations.stream().filter(each -> isClause(each, map)).toList();
        List<Linked> joined = new ArrayList<>();
        for (Linked each : relations) {
            if (!clauses.contains(each)) {
                joined.add(clauses.stream()
                        .filter(clause -> follows(clause, each, map))
                        .findFirst()
                        .map(clause -> extended(each, clause))
                        .orElse(each));
            }
        }
        return joined;
    }

    private static boolean isClause(Linked linked, TokenMap map) {
        int content = linked.content().get(0).from();
        return linked.source()
                        .filter(s -> map.isText(s.from(), "who") && s.to() - s.from() == 1)
                        .isPresent()
                && linked.content().get(0).to() - content > 2
                && map.isText(content, "not")
                && map.isText(content + 1, "to")
                && map.isText(content + 2, "be");
    }

    private static boolean follows(Linked clause, Linked other, TokenMap map) {
        int who = clause.source().orElseThrow().from();
        return other.source()
                .filter(s -> s.to() == who || (s.to() == who - 1 && map.isText(who - 1, ",")))
                .isPresent();
    }

    private static Linked extended(Linked linked, Linked clause) {
        AttributionFragment source = linked.source().orElseThrow();
        int end = clause.content().get(clause.content().size() - 1).to();
        AttributionFragment whole = source.withTokens(source.from(), end);
        return new Linked(linked.content(), linked.cue(), Optional.of(whole), linked.borrowed());
    }
}
