package org.dixit.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dixit.article.Article;
import org.dixit.entity.EntityType;
import org.dixit.entity.Mention;
import org.dixit.entity.MentionKind;
import org.dixit.nlp.sentence.OpenNlpSentenceAnnotator;
import org.dixit.text.Span;
import org.junit.jupiter.api.Test;

/** What the text itself tells of names that a name finder cut, joined or passed over. */
class NameRepairsTest {

    @Test
    void partsTwoPeopleWhoWereTakenForOneName() {
        assertThat(names("Kim and Park said it had rained.", Map.of("Kim and Park", EntityType.ORGANIZATION)))
                .containsExactly("Kim", "Park");
    }

    @Test
    void addsPairOfPeopleInFrontOfVerb() {
        assertThat(names("Kim and Park said it had rained.", Map.of())).containsExactly("Kim", "Park");
    }

    @Test
    void keepsFirmThatPartnersGaveTheirNames() {
        assertThat(names("Smith and Wesson said it had rained.", Map.of("Smith and Wesson", EntityType.ORGANIZATION)))
                .containsExactly("Smith and Wesson");
    }

    @Test
    void keepsInstitutionWithAndInItsName() {
        assertThat(names(
                        "Trade and Health Ministry officials left.",
                        Map.of("Trade and Health Ministry", EntityType.ORGANIZATION)))
                .containsExactly("Trade and Health Ministry");
    }

    @Test
    void addsLastNameThatStandsInFullElsewhere() {
        assertThat(names(
                        "Luther Banks owns the ferry. “It floats,” Banks said.",
                        Map.of("Luther Banks", EntityType.PERSON)))
                .containsExactly("Luther Banks", "Banks");
    }

    @Test
    void leavesMonthThatIsAlsoALastNameAlone() {
        assertThat(names("Brian May played. It rained in May again.", Map.of("Brian May", EntityType.PERSON)))
                .containsExactly("Brian May");
    }

    @Test
    void addsNameBehindFormOfAddress() {
        assertThat(names("It was under Mr. Okpara that the bridge fell.", Map.of()))
                .containsExactly("Okpara");
    }

    @Test
    void leavesAddressedOfficeAlone() {
        assertThat(names("Thank you, Mr. President, for the bridge.", Map.of())).isEmpty();
    }

    @Test
    void takesWholeNameThatLettersInBracketsExplain() {
        assertThat(names("The Grain Trade Council (GTC) met.", Map.of("Trade Council", EntityType.ORGANIZATION)))
                .containsExactly("Grain Trade Council");
    }

    @Test
    void takesNoNameThatLettersInBracketsDoNotFit() {
        assertThat(names("The Grain Trade Council (OPQ) met.", Map.of("Trade Council", EntityType.ORGANIZATION)))
                .containsExactly("Trade Council");
    }

    @Test
    void joinsNicknameWhoseOpeningMarkWasTakenIn() {
        assertThat(names("William “Sparky” Doyle left.", Map.of("William “Sparky", EntityType.PERSON)))
                .containsExactly("William “Sparky” Doyle");
    }

    @Test
    void keepsSuffixOfSon() {
        assertThat(names("Luther Banks Jr. left.", Map.of("Luther Banks", EntityType.PERSON)))
                .containsExactly("Luther Banks Jr.");
    }

    @Test
    void addsNameWithARoleAsItsApposition() {
        assertThat(names("Ifeoma Bello, captain of the ferry, left.", Map.of())).containsExactly("Ifeoma Bello");
    }

    @Test
    void addsNoCapitalisedWordsWithoutARole() {
        assertThat(names("Long River, as it was called, ran dry.", Map.of())).isEmpty();
    }

    @Test
    void takesPlaceBehindOfIntoNameOfInstitution() {
        assertThat(names(
                        "The Supreme Court of Kotor met.",
                        Map.of("Supreme Court", EntityType.ORGANIZATION, "Kotor", EntityType.LOCATION)))
                .containsExactly("Supreme Court of Kotor");
    }

    @Test
    void takesWordsBeforeAndIntoNameOfInstitution() {
        assertThat(names(
                        "It was the Disaster and Rescue Agency that met.",
                        Map.of("Rescue Agency", EntityType.ORGANIZATION)))
                .containsExactly("Disaster and Rescue Agency");
    }

    @Test
    void leavesInstitutionBesideAnotherNameAlone() {
        assertThat(names(
                        "It was Lund and Rescue Agency staff that met.",
                        Map.of("Lund", EntityType.PERSON, "Rescue Agency", EntityType.ORGANIZATION)))
                .containsExactly("Lund", "Rescue Agency");
    }

    @Test
    void joinsNoNicknameWithAuxiliaryVerbOfHeadline() {
        assertThat(names("Lund ‘The Sailor’ Could Win.", Map.of("Lund", EntityType.PERSON)))
                .containsExactly("Lund");
    }

    @Test
    void takesWhoeverIsAddressedForAPerson() {
        Article article = Article.parse("Judge Harbour Hall left.");
        List<Mention> mentions = RuleMentionAnnotator.english(
                        sentences -> List.of(mention(article.text(), "Harbour Hall", EntityType.LOCATION)))
                .annotate(article, OpenNlpSentenceAnnotator.english().annotate(article));

        assertThat(mentions.get(0).type()).contains(EntityType.PERSON);
        assertThat(mentions.get(0).role().map(article::textOf)).contains("Judge");
    }

    @Test
    void readsRoleBehindWhereSomebodyIsFrom() {
        assertThat(role("Ida Lund of Harbour College, a tide researcher with long experience, left."))
                .contains("tide researcher");
    }

    @Test
    void readsTitleInFrontOfItsLetters() {
        assertThat(role("Member of Parliament (MP) Ida Lund left.")).contains("Member of Parliament");
    }

    @Test
    void readsListOfRolesInFrontOfTheName() {
        assertThat(role("Kotor singer, actor, and lawyer Ida Lund left.")).contains("Kotor singer, actor, and lawyer");
    }

    private static Optional<String> role(String text) {
        Article article = Article.parse(text);
        return RuleMentionAnnotator.english(sentences -> List.of(mention(text, "Ida Lund", EntityType.PERSON)))
                .annotate(article, OpenNlpSentenceAnnotator.english().annotate(article))
                .stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .findFirst()
                .flatMap(Mention::role)
                .map(article::textOf);
    }

    /** The names of a text in which a name finder found some. */
    private static List<String> names(String text, Map<String, EntityType> found) {
        Article article = Article.parse(text);
        List<Mention> given = new TreeMap<>(found)
                .entrySet().stream()
                        .map(entry -> mention(text, entry.getKey(), entry.getValue()))
                        .sorted()
                        .toList();
        return RuleMentionAnnotator.english(sentences -> given)
                .annotate(article, OpenNlpSentenceAnnotator.english().annotate(article))
                .stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> article.textOf(mention.span()))
                .toList();
    }

    private static Mention mention(String text, String words, EntityType type) {
        int start = text.indexOf(words);
        return Mention.of(Span.of(start, start + words.length()), MentionKind.NAME, type);
    }
}
