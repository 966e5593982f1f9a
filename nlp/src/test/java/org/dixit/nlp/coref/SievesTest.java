package org.dixit.nlp.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Entity;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.mention.RuleMentionAnnotator;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.quotation.Mode;
import org.dixit.quotation.QuotationType;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

class SievesTest {

    @Test
    void letsOnlyPersonNearAnswerToPronounAgainstUsualGenderOfFirstName() {
        assertThat(entityOf("Andrea Galli sat down. He said the boat had sunk.", "He", "Andrea Galli"))
                .contains("Andrea Galli");
    }

    @Test
    void takesTitleAtItsWordAgainstPronoun() {
        assertThat(entityOf("Mrs. Andrea Galli sat down. He said the boat had sunk.", "He", "Andrea Galli"))
                .isEmpty();
    }

    @Test
    void leavesPronounAloneWhereTwoGuessesAreNear() {
        assertThat(entityOf(
                        "Andrea Galli met Maria Conti. He said the boat had sunk.",
                        "He",
                        "Andrea Galli",
                        "Maria Conti"))
                .isEmpty();
    }

    @Test
    void leadsAgeToPersonOfThatAge() {
        assertThat(entityOf(
                        "Lena Brandt, 29, beat Ole Dahl, 34. The 29-year-old said it had rained.",
                        "The 29-year-old",
                        "Lena Brandt",
                        "Ole Dahl"))
                .contains("Lena Brandt");
    }

    @Test
    void leadsAgeThatNobodyIsGivenToPersonNamedLast() {
        assertThat(entityOf("Lena Brandt won. The 29-year-old said it had rained.", "The 29-year-old", "Lena Brandt"))
                .contains("Lena Brandt");
    }

    @Test
    void tellsSharedLastNameApartByTitle() {
        assertThat(entityOf(
                        "Ole Lund met Senator Ida Lund. Senator Lund said it had rained.",
                        "Senator Lund",
                        "Ole Lund",
                        "Ida Lund",
                        "Lund"))
                .contains("Ida Lund");
    }

    @Test
    void doubtsLastNameThatTwoOfOneSentenceShare() {
        String text = "Ida Lund and Ole Lund own a mill. Yesterday Lund said it had burnt down.";
        Coreference coreference = resolve(text, "Lund", "Ida Lund", "Ole Lund", "Lund");

        Mention last = mention(coreference, text.lastIndexOf("Lund"));
        assertThat(coreference.link(last))
                .get()
                .satisfies(link -> assertThat(link.confidence()).isLessThan(0.5));
    }

    @Test
    void leadsYouInsideQuotationToWhomItIsSaidTo() {
        String text = "Ida Lund told Ole Dahl: “Your boat sank.”";
        Coreference coreference =
                resolve(text, List.of(direct(text, "Ida Lund", "told", "“Your boat sank.”")), "Ida Lund", "Ole Dahl");

        assertThat(nameOf(coreference, text.indexOf("Your"))).contains("Ole Dahl");
    }

    @Test
    void leadsIInsideQuotationToWhoSaysIt() {
        String text = "Ida Lund told Ole Dahl: “My boat sank.”";
        Coreference coreference =
                resolve(text, List.of(direct(text, "Ida Lund", "told", "“My boat sank.”")), "Ida Lund", "Ole Dahl");

        assertThat(nameOf(coreference, text.indexOf("My"))).contains("Ida Lund");
    }

    @Test
    void leavesYouOfWhoSaysItToNobodyAlone() {
        String text = "Ida Lund said: “Your boat sank.”";
        Coreference coreference =
                resolve(text, List.of(direct(text, "Ida Lund", "said", "“Your boat sank.”")), "Ida Lund");

        assertThat(nameOf(coreference, text.indexOf("Your"))).isEmpty();
    }

    @Test
    void leadsWhoTellsToAnotherThanWhoIsTold() {
        String text = "Ida Lund rang Eva Dahl. “It sank,” she told Dahl.";
        Coreference coreference =
                resolve(text, List.of(direct(text, "she", "told", "“It sank,”")), "Ida Lund", "Eva Dahl", "Dahl");

        assertThat(nameOf(coreference, text.indexOf("she"))).contains("Ida Lund");
    }

    @Test
    void leadsPronounToNobodyWhomOnlyItsOwnQuotationNames() {
        String text = "“Ida Lund sank the boat,” she said.";
        Coreference coreference =
                resolve(text, List.of(direct(text, "she", "said", "“Ida Lund sank the boat,”")), "Ida Lund");

        assertThat(nameOf(coreference, text.indexOf("she"))).isEmpty();
    }

    @Test
    void tellsFatherFromSonBySuffix() {
        assertThat(entityOf(
                        "Ole Dahl Sr. met Ole Dahl Jr. there. Later Ole Dahl Jr. said it had rained.",
                        "Ole Dahl Jr.",
                        "Ole Dahl Sr.",
                        "Ole Dahl Jr."))
                .contains("Ole Dahl Jr.");
    }

    @Test
    void leadsHalfOfHyphenatedLastNameToTheWhole() {
        assertThat(entityOf(
                        "Eva Lund-Dahl judged the cheese. Lund said it had rained.", "Lund", "Eva Lund-Dahl", "Lund"))
                .contains("Eva Lund-Dahl");
    }

    @Test
    void leadsNicknameToItsBearer() {
        assertThat(entityOf(
                        "Ole “Sparky” Dahl wired the hall. Sparky said it had rained.",
                        "Sparky",
                        "Ole “Sparky” Dahl",
                        "Sparky"))
                .contains("Ole “Sparky” Dahl");
    }

    @Test
    void leadsRelativePronounToWhoStandsInFrontOfIt() {
        assertThat(entityOf("Eva Dahl met Ida Lund, who said it had rained.", "who", "Eva Dahl", "Ida Lund"))
                .contains("Ida Lund");
    }

    @Test
    void callsUnnamedSourceByWholePhrase() {
        assertThat(entityOf("Two men seen at the gate said it had rained.", "Two men seen at the gate"))
                .contains("Two men seen at the gate");
    }

    @Test
    void leadsDemonymThatSpeaksToPersonNamedLast() {
        assertThat(entityOf("Adina Popa won. The Romanian said it had rained.", "The Romanian", "Adina Popa"))
                .contains("Adina Popa");
    }

    @Test
    void leadsLettersToWhatTheyStandFor() {
        assertThat(entityOf(
                        "The Union of Harbour Pilots met. Later UHP said it had rained.",
                        "UHP",
                        "+Union of Harbour Pilots",
                        "+UHP"))
                .contains("Union of Harbour Pilots");
    }

    @Test
    void leadsPartOfInstitutionToTheWhole() {
        assertThat(entityOf(
                        "Hallberg Timber AB grew. Hallberg Timber said it had rained.",
                        "Hallberg Timber",
                        "+Hallberg Timber AB",
                        "+Hallberg Timber"))
                .contains("Hallberg Timber AB");
    }

    @Test
    void takesInstitutionWithOfForTheSameTurnedRound() {
        assertThat(entityOf(
                        "The Kotor Maritime Court met. The Maritime Court of Kotor said it had rained.",
                        "The Maritime Court of Kotor",
                        "+Kotor Maritime Court",
                        "+Maritime Court of Kotor"))
                .contains("Maritime Court of Kotor");
    }

    @Test
    void leadsDefiniteNounToInstitutionNamedWithIt() {
        assertThat(entityOf(
                        "The Harbour Ministry met. The ministry said it had rained.",
                        "The ministry",
                        "+Harbour Ministry"))
                .contains("Harbour Ministry");
    }

    @Test
    void leadsInstitutionOfHeadlineToItsWholeName() {
        String text = "Kotor academy closes\n\nThe Royal Kotor Academy of Letters shut. Nobody said it had rained.";
        Coreference coreference = resolve(
                text,
                List.of(direct(text, "Kotor academy", "closes", "it had rained")),
                "+Royal Kotor Academy of Letters");

        assertThat(nameOf(coreference, 0)).contains("Royal Kotor Academy of Letters");
    }

    @Test
    void leadsRoleToItsHolder() {
        assertThat(entityOf(
                        "The harbour's engineer, Ida Lund, met Eva Dahl. The engineer said it had rained.",
                        "The engineer",
                        "Ida Lund",
                        "Eva Dahl"))
                .contains("Ida Lund");
    }

    @Test
    void leadsLeaderOfCountryToItsPresident() {
        assertThat(entityOf(
                        "Chilean President Ida Lund met Eva Dahl. The Chilean leader said it had rained.",
                        "The Chilean leader",
                        "Ida Lund",
                        "Eva Dahl"))
                .contains("Ida Lund");
    }

    @Test
    void leadsRoleOfFirstSentenceToHolderWhoIsNamedLater() {
        String text = "A Kotor judge said it had rained. Maritime Court Justice Ida Lund left.";
        Coreference coreference =
                resolve(text, List.of(direct(text, "A Kotor judge", "said", "it had rained")), "Ida Lund");

        assertThat(nameOf(coreference, 0)).contains("Ida Lund");
    }

    @Test
    void leadsLastNameWithAnotherLetterToTheOneWhoIsNamed() {
        assertThat(entityOf("Sally Wasef led the dig. Wasif said it had rained.", "Wasif", "Sally Wasef", "Wasif"))
                .contains("Sally Wasef");
    }

    @Test
    void leavesShortLastNameWithAnotherLetterAlone() {
        assertThat(entityOf("Ole Dahl led the dig. Duhl said it had rained.", "Duhl", "Ole Dahl", "Duhl"))
                .contains("Duhl");
    }

    @Test
    void callsPersonByFullNameThatEndsAsTheTextCallsThem() {
        assertThat(entityOf(
                        "Ida Lund met Ida B. Lund Dahl there. Later Lund said it had rained.",
                        "Lund",
                        "Ida Lund",
                        "Ida B. Lund Dahl",
                        "Lund"))
                .contains("Ida Lund");
    }

    @Test
    void leadsIOutsideQuotationsToWhoSigns() {
        assertThat(nameOf(resolve("I saw the mill burn.\n\nIda Lund.", List.of(), "Ida Lund"), 0))
                .contains("Ida Lund");
    }

    /** The name of the entity that the source leads to. */
    private static Optional<String> entityOf(String text, String source, String... names) {
        Coreference coreference = resolve(text, source, names);
        int start = text.lastIndexOf(source);
        int end = start + source.length();
        return coreference.entities().stream()
                .filter(entity -> entity.mentions().stream()
                        .anyMatch(m -> m.span().start() >= start && m.span().end() == end))
                .map(Entity::name)
                .findFirst();
    }

    private static Mention mention(Coreference coreference, int start) {
        return coreference.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(m -> m.span().start() == start)
                .findFirst()
                .orElseThrow();
    }

    /** The name of the entity with a mention at an offset. */
    private static Optional<String> nameOf(Coreference coreference, int start) {
        return coreference.entities().stream()
                .filter(entity ->
                        entity.mentions().stream().anyMatch(m -> m.span().start() == start))
                .map(Entity::name)
                .findFirst();
    }

    private static AttributionRelation direct(String text, String source, String cue, String content) {
        return new AttributionRelation(
                QuotationType.DIRECT,
                Mode.STATEMENT,
                List.of(span(text, content)),
                List.of(span(text, cue)),
                List.of(span(text, source)),
                1,
                List.of());
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return Span.of(start, start + words.length());
    }

    private static Coreference resolve(String text, String source, String... names) {
        int start = text.lastIndexOf(source);
        int cue = text.indexOf("said", start);
        AttributionRelation relation = new AttributionRelation(
                QuotationType.INDIRECT,
                Mode.STATEMENT,
                List.of(Span.of(cue + 5, text.length() - 1)),
                List.of(Span.of(cue, cue + 4)),
                List.of(Span.of(start, start + source.length())),
                1,
                List.of());
        return resolve(text, List.of(relation), names);
    }

    private static Coreference resolve(String text, List<AttributionRelation> relations, String... names) {
        Article article = Article.parse(text);
        List<Sentence> sentences = OpenNlpSentenceAnnotator.english().annotate(article);
        List<Mention> mentions =
                RuleMentionAnnotator.english(s -> named(text, names)).annotate(article, sentences);
        return SieveCoreferenceResolver.english().resolve(article, sentences, mentions, relations);
    }

    /** Every place of the given names that lies in no longer one of them; with "+" in front they are institutions. */
    private static List<Mention> named(String text, String... names) {
        List<Mention> found = new ArrayList<>();
        for (String given : names) {
            boolean institution = given.startsWith("+");
            String name = institution ? given.substring(1) : given;
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = Span.of(at, at + name.length());
                if (found.stream().noneMatch(m -> m.span().contains(span))) {
                    found.add(new Mention(
                            span,
                            MentionKind.NAME,
                            Optional.of(institution ? EntityType.ORGANIZATION : EntityType.PERSON),
                            Optional.empty(),
                            Optional.empty()));
                }
            }
        }
        found.sort(null);
        return found;
    }
}
