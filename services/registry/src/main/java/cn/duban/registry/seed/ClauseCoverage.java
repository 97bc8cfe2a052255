package cn.duban.registry.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every numbered clause of a document is cited by a row, or was left out on purpose; rows cite clauses that exist. Being
 * cited is not being carried out: {@link #report} tells the two apart.
 */
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

    /**
     * How far the clauses of a document go beyond paper.
     *
     * @param carriedOut by a duty, a recurring duty, a designation or a hand-over: the resolver or a clock answers for it
     * @param writtenDown by a task only: the row names the duty, nobody is asked to do anything
     * @param named by a body or a post only: a heading, or the words that make somebody answerable
     * @param omitted left out on purpose
     */
    record Report(String document, int carriedOut, int writtenDown, int named, int omitted) {
        @Override
        public String toString() {
            return document + ": " + carriedOut + " carried out, " + writtenDown + " only written down as tasks, "
                    + named + " only named, " + omitted + " left out";
        }
    }

    static List<Report> report(Seeds seeds) {
        return seeds.clauses().stream().map(document -> report(seeds, document)).toList();
    }

    private static Report report(Seeds seeds, Rows.Clauses document) {
        ClauseCoverage rules = new ClauseCoverage();
        seeds.duties().forEach(r -> rules.cite(r.document(), r.clause()));
        seeds.recurring().forEach(r -> rules.cite(r.document(), r.clause()));
        seeds.designations().forEach(r -> rules.cite(r.document(), r.clause()));
        seeds.handovers().forEach(r -> rules.cite(r.document(), r.clause()));
        ClauseCoverage tasks = new ClauseCoverage();
        seeds.tasks().forEach(r -> tasks.cite(r.document(), r.clause()));
        Set<String> omitted =
                document.omitted().stream().map(Rows.Clauses.Omission::id).collect(Collectors.toSet());
        Set<String> numbered =
                document.clauses().stream().map(Rows.Clauses.Clause::id).collect(Collectors.toSet());
        numbered.removeAll(omitted);
        Set<String> byRule = rules.cited.getOrDefault(document.document(), Set.of());
        Set<String> byTask = tasks.cited.getOrDefault(document.document(), Set.of());
        int carriedOut = count(numbered, byRule);
        numbered.removeAll(byRule);
        int writtenDown = count(numbered, byTask);
        return new Report(document.document(), carriedOut, writtenDown, numbered.size() - writtenDown, omitted.size());
    }

    private static int count(Set<String> clauses, Set<String> cited) {
        return (int) clauses.stream().filter(cited::contains).count();
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
