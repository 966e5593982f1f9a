package org.dixit.nlp.speaker;

import java.util.List;
import org.dixit.entity.Entity;

/** The name of several speakers as a list is written: "Ana Ruiz, Dana Okoro and Lin Mei". */
final class JointName {

    private JointName() {}

    static String of(List<Entity> members) {
        List<String> names = members.stream().map(Entity::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
