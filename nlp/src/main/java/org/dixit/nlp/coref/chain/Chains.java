package org.dixit.nlp.coref.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.quotation.Evidence;
import org.dixit.text.Span;

/** The chains of one article while the sieves run: union-find over the references. One thread. */
public final class Chains {

    private final TextIndex text;
    private final List<Reference> references;
    private final int[] parent;
    private final Chain[] chains;
    private final boolean[] decided;
    private final Map<Span, Led> links = new LinkedHashMap<>();
    private final int[] lastSource;
    private final Map<Integer, Reference> sources = new HashMap<>();
    private final Map<Integer, Reference> addressees = new HashMap<>();
    private int largest = 1;

    /**
     * What led a mention to another.
     *
     * @param evidence the sieve, its reason and the candidates that lost
     * @param confidence estimated probability that this is right
     */
    public record Led(Evidence evidence, double confidence) {}

    /** One chain for each mention. */
    public Chains(TextIndex text, List<Reference> references) {
        this.text = text;
        this.references = references;
        this.parent = new int[references.size()];
        this.chains = new Chain[references.size()];
        this.decided = new boolean[references.size()];
        this.lastSource = new int[references.size() + 1];
        for (Reference reference : references) {
            parent[reference.index()] = reference.index();
            int earlier = reference.index() == 0 ? -1 : lastSource[reference.index() - 1];
            lastSource[reference.index()] = reference.source() >= 0 ? reference.index() : earlier;
            sources.putIfAbsent(reference.source(), reference);
            addressees.putIfAbsent(reference.addressee(), reference);
            chains[reference.index()] = new Chain();
            chains[reference.index()].add(reference, reference.mention().role().map(role -> role.textIn(text.text())));
        }
    }

    /** The text of the article. */
    public TextIndex text() {
        return text;
    }

    /** All mentions in text order. */
    public List<Reference> references() {
        return references;
    }

    /** The chain of a mention. */
    public Chain of(Reference reference) {
        return chains[root(reference.index())];
    }

    /** Whether two mentions are of one chain. */
    public boolean together(Reference a, Reference b) {
        return root(a.index()) == root(b.index());
    }

    /** How many mentions the largest chain has so far. */
    public int largest() {
        return largest;
    }

    /** The last source in front of a mention. */
    public Optional<Reference> lastSource(Reference reference) {
        int last = reference.index() == 0 ? -1 : lastSource[reference.index() - 1];
        return last < 0 ? Optional.empty() : Optional.of(references.get(last));
    }

    /** The source of a relation, by the number of it. */
    public Optional<Reference> source(int relation) {
        return relation < 0 ? Optional.empty() : Optional.ofNullable(sources.get(relation));
    }

    /** Whom a relation was told to. */
    public Optional<Reference> addressee(int relation) {
        return relation < 0 ? Optional.empty() : Optional.ofNullable(addressees.get(relation));
    }

    /** Whether a sieve has already led the mention to another. */
    public boolean isDecided(Reference reference) {
        return decided[reference.index()];
    }

    /** Joins the chains of two mentions and keeps the reason for the first. */
    public void link(Reference reference, Sieve sieve, Sieve.Decision decision) {
        decided[reference.index()] = true;
        Evidence evidence = new Evidence(sieve.name(), decision.reason(), decision.rejected());
        links.put(reference.span(), new Led(evidence, decision.confidence()));
        join(root(decision.antecedent().index()), root(reference.index()));
    }

    private void join(int into, int from) {
        if (into != from && !areDifferent(chains[into], chains[from])) {
            int earlier = Math.min(into, from);
            int later = Math.max(into, from);
            chains[earlier].addAll(chains[later]);
            parent[later] = earlier;
            largest = Math.max(largest, chains[earlier].references().size());
        }
    }

    /** Two that the caller knows apart are never joined. */
    private static boolean areDifferent(Chain a, Chain b) {
        return a.known().isPresent() && b.known().isPresent() && !a.known().equals(b.known());
    }

    private int root(int index) {
        int root = index;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[index] = root;
        return root;
    }

    /** The chains in order of their first mentions. */
    public List<Chain> all() {
        List<Chain> all = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] == i) {
                all.add(chains[i]);
            }
        }
        return all;
    }

    /** What led each mention, by its span. */
    public Map<Span, Led> links() {
        return links;
    }

    Optional<Led> link(Reference reference) {
        return Optional.ofNullable(links.get(reference.span()));
    }
}
