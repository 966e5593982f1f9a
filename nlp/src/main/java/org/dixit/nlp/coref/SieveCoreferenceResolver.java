package org.dixit.nlp.coref;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.article.Article;
import org.dixit.entity.Mention;
import org.dixit.nlp.coref.chain.Chains;
import org.dixit.nlp.coref.chain.Reference;
import org.dixit.nlp.coref.chain.ReferenceReader;
import org.dixit.nlp.coref.chain.Sieve;
import org.dixit.nlp.coref.chain.TextIndex;
import org.dixit.nlp.coref.name.AcronymSieve;
import org.dixit.nlp.coref.name.AgeSieve;
import org.dixit.nlp.coref.name.ExactNameSieve;
import org.dixit.nlp.coref.name.KnownEntitySieve;
import org.dixit.nlp.coref.name.NounPhraseSieve;
import org.dixit.nlp.coref.name.OrganisationPartSieve;
import org.dixit.nlp.coref.name.PartialNameSieve;
import org.dixit.nlp.coref.name.RoleSieve;
import org.dixit.nlp.coref.name.SpellingSieve;
import org.dixit.nlp.coref.pronoun.GuessedGenderSieve;
import org.dixit.nlp.coref.pronoun.NarratorSieve;
import org.dixit.nlp.coref.pronoun.PronounModel;
import org.dixit.nlp.coref.pronoun.PronounSieve;
import org.dixit.nlp.coref.pronoun.RelativeSieve;
import org.dixit.nlp.coref.pronoun.SpeakerSieve;
import org.dixit.nlp.mention.KnownEntity;
import org.dixit.nlp.quote.AttributionRelation;
import org.dixit.nlp.sentence.Sentence;
import org.dixit.text.Span;

/**
 * Coreference by ordered sieves, precise to loose (Raghunathan et al., 2010), each on the chains that the ones before it left. Linear in the
 * number of mentions, since names are looked up in tables and pronouns look back over a fixed window.
 */
public final class SieveCoreferenceResolver implements CoreferenceResolver {

    private final List<Sieve> sieves;

    private SieveCoreferenceResolver(List<Sieve> sieves) {
        this.sieves = List.copyOf(sieves);
    }

    /**
     * The resolver for English.
     *
     * @return the resolver
     */
    public static SieveCoreferenceResolver english() {
        List<Sieve> sieves = new ArrayList<>(withoutPronouns().sieves);
        sieves.add(new PronounSieve(PronounModel.english()));
        sieves.add(new GuessedGenderSieve());
        return new SieveCoreferenceResolver(sieves);
    }

    @Override
    public SieveCoreferenceResolver knowing(List<KnownEntity> known) {
        List<Sieve> more = new ArrayList<>(List.of(KnownEntitySieve.of(known)));
        more.addAll(sieves);
        return new SieveCoreferenceResolver(more);
    }

    /** What the pronoun ranker is trained on top of. */
    static SieveCoreferenceResolver withoutPronouns() {
        return new SieveCoreferenceResolver(List.of(
                ExactNameSieve.fullNames(),
                new AcronymSieve(),
                new PartialNameSieve(),
                ExactNameSieve.allNames(),
                new SpellingSieve(),
                new OrganisationPartSieve(),
                new RoleSieve(),
                new AgeSieve(),
                new NounPhraseSieve(),
                new RelativeSieve(),
                new SpeakerSieve(),
                new NarratorSieve()));
    }

    @Override
    public Coreference resolve(
            Article article, List<Sentence> sentences, List<Mention> mentions, List<AttributionRelation> relations) {
        Chains chains = chains(article, sentences, mentions, relations);
        Map<Span, Coreference.Link> links = new LinkedHashMap<>();
        chains.links().forEach((span, led) -> links.put(span, new Coreference.Link(led.evidence(), led.confidence())));
        return new Coreference(EntityList.of(chains), links);
    }

    Chains chains(
            Article article, List<Sentence> sentences, List<Mention> mentions, List<AttributionRelation> relations) {
        TextIndex text = TextIndex.of(article, sentences);
        Chains chains = new Chains(text, ReferenceReader.read(text, mentions, relations));
        for (Sieve sieve : sieves) {
            run(sieve, chains);
        }
        return chains;
    }

    private static void run(Sieve sieve, Chains chains) {
        Sieve.Pass pass = sieve.over(chains);
        for (Reference reference : chains.references()) {
            if (!chains.isDecided(reference)) {
                Optional<Sieve.Decision> decision = pass.decide(reference);
                decision.ifPresent(d -> chains.link(reference, sieve, d));
            }
        }
    }
}
