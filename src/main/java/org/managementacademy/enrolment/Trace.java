package org.managementacademy.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule applied, kept with the enrolment as data and put into words for each reader.
 *
 * @param rule           key of the rule
 * @param bookVersion    version of the rule book
 * @param root           the condition tree with what was seen
 * @param counterfactual the least changes of single facts that would have made the rule not apply; each alone suffices
 */
public record Trace(String rule, int bookVersion, Node root, List<Change> counterfactual) {

    /** TRUE, FALSE, or UNKNOWN when a rating or fact is missing. */
    public enum Truth {
        TRUE,
        FALSE,
        UNKNOWN
    }

    public enum Kind {
        ALL,
        ANY,
        NOT,
        RATING_AT_MOST,
        RATING_AT_LEAST,
        FACT_AT_MOST,
        FACT_AT_LEAST,
        FACT_IS
    }

    /**
     * @param subject competency id or role fact name; null for ALL, ANY, NOT
     * @param limit   the limit, or 0 and 1 for FACT_IS
     * @param seen    the value seen; null when it was unknown
     */
    public record Node(
            Kind kind,
            @Nullable String subject,
            @Nullable Integer limit,
            @Nullable Integer seen,
            Truth truth,
            List<Node> parts) {

        boolean restsOn(Map<String, Integer> facts) {
            return (subject == null || Objects.equals(seen, facts.get(subject)))
                    && parts.stream().allMatch(part -> part.restsOn(facts));
        }
    }

    /** Whether every value that was seen, or found missing, is still the same. */
    public boolean restsOn(Map<String, Integer> facts) {
        return root.restsOn(facts);
    }

    /** "Would not apply if {@code subject} were at least (or at most) {@code value}". */
    public record Change(String subject, boolean atLeast, int value) {}
}
