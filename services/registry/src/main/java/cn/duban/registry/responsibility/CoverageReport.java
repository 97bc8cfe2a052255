package cn.duban.registry.responsibility;

import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.responsibility.Answer;
import cn.duban.responsibility.EnterpriseFacts;
import cn.duban.responsibility.Line;
import cn.duban.responsibility.Named;
import cn.duban.responsibility.Outcome;
import cn.duban.responsibility.Question;
import cn.duban.responsibility.Resolver;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gaps and conflicts over all registered enterprises and all their matters, worked out from memory. */
@ApplicationScoped
public class CoverageReport {
    private final Directory directory;
    private final LiveResolver resolver;

    CoverageReport(Directory directory, LiveResolver resolver) {
        this.directory = directory;
        this.resolver = resolver;
    }

    /**
     * A matter of an enterprise that nobody, or more than one body, leads.
     *
     * @param matter null where no matter follows from the enterprise's class and traits
     */
    public record Entry(
            String enterpriseId,
            String enterpriseName,
            Named division,
            @Nullable Named matter,
            Outcome outcome,
            List<Line> leads,
            List<String> notes) {}

    /** Ordered by enterprise. Paths say whose territory; {@code outcome} and {@code path} narrow further. */
    public List<Entry> entries(
            Set<String> territories, @Nullable String path, @Nullable Outcome outcome, LocalDate asOf) {
        Resolver ready = resolver.get();
        List<Entry> found = new ArrayList<>();
        directory.enterprises(enterprise -> {
            if (within(enterprise, territories, path)) {
                entries(ready, enterprise, asOf)
                        .filter(e -> outcome == null || e.outcome() == outcome)
                        .forEach(found::add);
            }
        });
        found.sort(Comparator.comparing(Entry::enterpriseName).thenComparing(Entry::enterpriseId));
        return found;
    }

    private static boolean within(EnterpriseChanged enterprise, Set<String> territories, @Nullable String path) {
        return territories.stream().anyMatch(enterprise.divisionPath()::startsWith)
                && (path == null || enterprise.divisionPath().startsWith(path));
    }

    private static Stream<Entry> entries(Resolver resolver, EnterpriseChanged enterprise, LocalDate asOf) {
        Named division = resolver.index()
                .division(enterprise.division())
                .orElse(new Named(enterprise.division(), enterprise.division()));
        EnterpriseFacts facts = facts(enterprise);
        List<String> matters = resolver.index().mattersOf(facts).stream()
                .filter(m -> resolver.index().matter(m).isPresent())
                .toList();
        if (matters.isEmpty()) {
            return Stream.of(new Entry(
                    enterprise.id(),
                    enterprise.name(),
                    division,
                    null,
                    Outcome.GAP,
                    List.of(),
                    List.of("行业代码 " + enterprise.gbt4754() + " 未对应任何监管事项，请补充事项目录")));
        }
        return matters.stream()
                .map(m -> resolver.resolve(new Question(enterprise.division(), m, asOf, facts)))
                .filter(a -> a.outcome() != Outcome.LEAD)
                .map(a -> entry(enterprise, a));
    }

    private static Entry entry(EnterpriseChanged enterprise, Answer answer) {
        return new Entry(
                enterprise.id(),
                enterprise.name(),
                answer.division(),
                answer.matter(),
                answer.outcome(),
                answer.leads(),
                answer.notes());
    }

    /** An enterprise as the resolver sees it. */
    static EnterpriseFacts facts(EnterpriseChanged e) {
        return new EnterpriseFacts(e.id(), e.gbt4754(), e.traits(), e.matters());
    }
}
