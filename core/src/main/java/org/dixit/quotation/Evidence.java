package org.dixit.quotation;

import java.util.List;

/**
 * How a source was led to its entity.
 *
 * @param sieve name of the rule that decided, "LastName" for instance
 * @param reason one sentence for a reader, "“Ruiz” is the last name of “Ana Ruiz”"
 * @param rejected the candidates that lost, each with the reason
 */
public record Evidence(String sieve, String reason, List<Candidate> rejected) {

    /** Copies the list. */
    public Evidence {
        rejected = List.copyOf(rejected);
    }

    /**
     * The evidence for a reader: a line for the rule that decided, a line for each candidate that lost.
     *
     * @return lines such as {@code LastName: “Ruiz” is the last name of “Ana Ruiz”} and {@code not Tom Kim: gender does
     *     not agree}, separated by {@code \n}
     */
    public String explain() {
        StringBuilder lines = new StringBuilder(sieve).append(": ").append(reason);
        rejected.forEach(candidate -> lines.append("\nnot ").append(candidate));
        return lines.toString();
    }

    /**
     * An entity that was considered and not chosen.
     *
     * @param name its canonical name
     * @param reason why it lost, "gender does not agree"
     */
    public record Candidate(String name, String reason) {

        /** As in {@code Tom Kim: gender does not agree}. */
        @Override
        public String toString() {
            return name + ": " + reason;
        }
    }
}
