package cn.duban.responsibility;

import cn.duban.contracts.Basis;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one body has in a question in one role: every clause that gives it, and the sections inside the body.
 *
 * @param claims the one whose clause is shown first
 */
record Share(ResponsibilityIndex index, List<Claim> claims) {
    /** The nearest clause first; a government's before the bureau's own row, its own before one handed to it. */
    private static final Comparator<Claim> ORDER = Comparator.<Claim, Boolean>comparing(c -> c.section() >= 0)
            .thenComparing(Claim::distance)
            .thenComparing(c -> c.handover() != null);

    /** The share of the claim's body in the claim's role. */
    static Share of(Case question, Claim shown) {
        List<Claim> all = question.claims().stream()
                .filter(c -> c.body() == shown.body() && c.role() == shown.role())
                .sorted(Comparator.<Claim, Boolean>comparing(c -> c != shown).thenComparing(ORDER))
                .toList();
        return new Share(question.index(), all);
    }

    /**
     * The claim whose clause is shown: of the nearest ones, unless these only name sections and a wider clause gives
     * the matter to the body as a whole.
     */
    static Claim shown(Case question, List<Claim> nearest, int body) {
        Claim first = nearest.stream().filter(c -> c.body() == body).min(ORDER).orElseThrow();
        if (first.section() < 0 || first.duty().law()) {
            return first;
        }
        return question.claims().stream()
                .filter(c -> c.body() == body && c.role() == first.role())
                .min(ORDER)
                .orElse(first);
    }

    /** Every clause once. */
    List<Clause> clauses() {
        Set<Clause> clauses = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Basis basis = claim.duty().data().basis();
            clauses.add(new Clause(
                    basis.document(),
                    basis.clause(),
                    claim.duty().data().summary(),
                    claim.section() < 0 ? null : index.bodyName(claim.section()),
                    claim.verified()));
        }
        return List.copyOf(clauses);
    }

    /** Sections that the clauses name, the nearest to the matter first. */
    List<Named> sections() {
        return claims.stream()
                .filter(c -> c.section() >= 0)
                .sorted(Comparator.comparing(Claim::distance)
                        .thenComparing(Comparator.comparing(Claim::section).reversed()))
                .map(c -> index.bodies.get(c.section()).data())
                .map(section -> new Named(section.id(), section.name()))
                .distinct()
                .toList();
    }
}
