package cn.duban.registry.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every numbered clause of a document is covered by a row, or was left out on purpose; rows cite clauses that exist. */
final class ClauseCoverage {
    private final Map<String, Set<String>> cited = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ClauseCoverage() {}

    static List<String> faults(Seeds seeds) {
        ClauseCoverage coverage = new ClauseCoverage();
        seeds.organisations().forEach(r -> coverage.cite(r.document(), r.clause()));
        seeds.posts().forEach(r -> coverage.cite(r.document(), r.clause()));
        seeds.duties().forEach(r -> coverage.cite(r.document(), r.clause()));
        seeds.recurring().forEach(r -> coverage.cite(r.document(), r.clause()));
        seeds.designations().forEach(r -> coverage.cite(r.document(), r.clause()));
        seeds.handovers().forEach(r -> coverage.cite(r.document(), r.clause()));
        seeds.tasks().forEach(r -> coverage.cite(r.document(), r.clause()));
        seeds.clauses().forEach(coverage::check);
        return coverage.faults;
    }

    private void cite(String document, String clause) {
        cited.computeIfAbsent(document, d -> new HashSet<>()).add(clause);
    }

    private void check(Rows.Clauses document) {
        Set<String> rows = cited.getOrDefault(document.document(), Set.of());
        Set<String> omitted = new HashSet<>();
        for (Rows.Clauses.Omission omission : document.omitted()) {
            omitted.add(omission.id());
            if (omission.reason().isBlank()) {
                faults.add(document.document() + " " + omission.id() + ": left out without a reason");
            }
        }
        Set<String> numbered = new HashSet<>();
        for (Rows.Clauses.Clause clause : document.clauses()) {
            if (!numbered.add(clause.id())) {
                faults.add(document.document() + " " + clause.id() + ": numbered twice");
            }
            if (!rows.contains(clause.id()) && !omitted.contains(clause.id())) {
                faults.add(document.document() + " " + clause.id() + " (" + clause.title() + "): no row covers it");
            }
        }
        numbered.addAll(omitted);
        rows.stream()
                .filter(clause -> !numbered.contains(clause))
                .sorted()
                .forEach(clause -> faults.add(document.document() + ": rows cite " + clause + ", which has no number"));
    }
}
