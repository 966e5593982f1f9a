package org.dixit.nlp.coref.name;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.entity.EntityType;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.lexicon.Countries;

/**
 * "The 29-year-old" is the person named before with that age, "Lena Brandt, 29,", else the one who was named last; so is "the Romanian" who says something.
 */
public final class AgeSieve implements Sieve {

    private static final Pattern AGED = Pattern.compile("(?:the|this) (\\d{1,3})-year-old", Pattern.CASE_INSENSITIVE);
    private static final int SENTENCES = 2;
    private static final int REFERENCES = 40;

    @Override
    public Pass over(Chains chains) {
        return reference -> {
            Matcher aged = AGED.matcher(reference.span().textIn(chains.text().text()));
            if (!reference.isNominal()) {
                return Optional.empty();
            }
            return aged.matches() || isNational(reference)
                    ? decide(reference, aged.matches() ? Optional.of(aged.group(1)) : Optional.empty(), chains)
                    : Optional.empty();
        };
    }

    private static boolean isNational(Reference reference) {
        List<String> words = reference.words();
        return reference.source() >= 0
                && words.size() == 2
                && words.get(0).equalsIgnoreCase("the")
                && !words.get(1).endsWith("s")
                && Countries.english().byAdjective(words.get(1)).isPresent();
    }

    private static Optional<Decision> decide(Reference reference, Optional<String> age, Chains chains) {
        Optional<Reference> last = Optional.empty();
        for (int i = reference.index() - 1; i >= 0 && i >= reference.index() - REFERENCES; i--) {
            Reference candidate = chains.references().get(i);
            if (!candidate.isName() || !chains.of(candidate).is(EntityType.PERSON)) {
                continue;
            }
            if (age.isPresent() && isAged(candidate, age.get(), chains.text())) {
                return Decision.of(candidate, 0.9, "“" + candidate.text() + "” is " + age.get());
            }
            boolean near = reference.sentence() - candidate.sentence() <= SENTENCES;
            last = last.isEmpty() && near ? Optional.of(candidate) : last;
        }
        return last.flatMap(person ->
                Decision.of(person, 0.6, "“" + person.text() + "” was named last before “" + reference.text() + "”"));
    }

    private static boolean isAged(Reference name, String age, TextIndex text) {
        int behind = name.token() + name.words().size();
        return text.word(behind).equals(",") && text.word(behind + 1).equals(age);
    }
}
