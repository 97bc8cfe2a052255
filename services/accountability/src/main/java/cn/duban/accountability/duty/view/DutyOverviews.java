package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.DutyScope;
import cn.duban.accountability.duty.Period;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.page.Condition;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the posts and places a superior answers for kept a period, within the caller's scope. */
@ApplicationScoped
public class DutyOverviews {
    private static final int MOST_POSTS = 200;

    /** What was missed stands first, then what was late, then what is open. */
    private static final Comparator<Tally> WORST_FIRST = Comparator.<Tally>comparingLong(
                    one -> one.compliance().missed())
            .thenComparing(one -> one.compliance().madeUp())
            .thenComparing(one -> one.compliance().open())
            .reversed()
            .thenComparing(Tally::path)
            .thenComparing(Tally::organisationId)
            .thenComparing(Tally::postId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Sql sql;
    private final DutyScope scope;
    private final Directory directory;
    private final Clock clock;

    DutyOverviews(Sql sql, DutyScope scope, Directory directory, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.directory = directory;
        this.clock = clock;
    }

    /** The overview of one period. */
    public record DutyOverview(String periodName, Compliance total, List<OfDivision> byDivision, List<OfPost> byPost) {}

    /** A place with all below it. */
    public record OfDivision(String code, String name, Compliance compliance) {}

    /** A post, or a body without one. */
    public record OfPost(
            String organisationId,
            String organisationName,
            @Nullable String postId,
            @Nullable String postName,
            @Nullable String holderName,
            String divisionName,
            Compliance compliance) {}

    /** How one post, or a body without one, stands at one place. */
    private record Tally(
            String path,
            String organisationId,
            @Nullable String postId,
            @Nullable String holderName,
            Compliance compliance) {}

    public DutyOverview of(OverviewFilter filter) {
        LocalDate today = LocalDate.now(clock);
        DutyCycle cycle = filter.cycle();
        Period now = Period.holding(cycle, today);
        Period period = filter.period(now);
        Condition condition = condition(filter, period);
        List<Tally> tallies = tallies(condition);
        Map<String, Compliance> byPath = new LinkedHashMap<>();
        tallies.forEach(one -> byPath.merge(one.path(), one.compliance(), Compliance::plus));
        Compliance total = byPath.values().stream().reduce(Compliance.NONE, Compliance::plus);
        return new DutyOverview(
                period.text(), total, divisions(filter.divisionCode, byPath), posts(worst(tallies), period));
    }

    private Condition condition(OverviewFilter filter, Period period) {
        Condition condition = new Condition("duty d");
        condition
                .and(scope.territory(condition.values()))
                .and("d.cycle = ?", period.cycle().name())
                .and("d.period_start = ?", period.start());
        String division = filter.divisionCode;
        if (division != null && !division.isBlank()) {
            String path =
                    directory.division(division).map(DivisionChanged::path).orElse("/none/");
            condition.and("d.division_path like ?", TextSearch.escape(path) + "%");
        }
        return condition;
    }

    /** One reading of the period's index answers for places and posts alike. */
    private List<Tally> tallies(Condition condition) {
        return sql.query(
                "select d.division_path, d.organisation_id, d.post_id, max(d.holder_name) as holder_name, "
                        + Compliance.COUNTS + condition.sql()
                        + " group by d.division_path, d.organisation_id, d.post_id",
                row -> new Tally(
                        row.getString("division_path"),
                        row.getString("organisation_id"),
                        row.getString("post_id"),
                        row.getString("holder_name"),
                        Compliance.read(row)),
                condition.parameters());
    }

    /** The places directly below the one asked for, or the topmost of those seen, each with what lies in it. */
    private List<OfDivision> divisions(@Nullable String asked, Map<String, Compliance> byPath) {
        int depth = asked == null || asked.isBlank() ? common(byPath) : depthOf(asked);
        Map<String, Compliance> below = new LinkedHashMap<>();
        byPath.forEach((path, compliance) -> {
            String[] codes = path.substring(1).split("/");
            below.merge(codes[Math.min(depth, codes.length - 1)], compliance, Compliance::plus);
        });
        return below.entrySet().stream()
                .map(one -> new OfDivision(one.getKey(), name(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(OfDivision::code))
                .toList();
    }

    /** How many levels all paths share. */
    private static int common(Map<String, Compliance> byPath) {
        int depth = 0;
        while (true) {
            int at = depth;
            List<String> codes = byPath.keySet().stream()
                    .map(path -> path.substring(1).split("/"))
                    .map(all -> at < all.length ? all[at] : "")
                    .distinct()
                    .toList();
            if (codes.size() != 1 || codes.get(0).isEmpty()) {
                return depth;
            }
            depth++;
        }
    }

    private int depthOf(String code) {
        return directory
                .division(code)
                .map(division -> division.path().substring(1).split("/").length)
                .orElse(0);
    }

    private String name(String code) {
        return directory.division(code).map(DivisionChanged::name).orElse(code);
    }

    private static List<Tally> worst(List<Tally> tallies) {
        return tallies.stream().sorted(WORST_FIRST).limit(MOST_POSTS).toList();
    }

    /** With the names body and post bore in the period. */
    private List<OfPost> posts(List<Tally> tallies, Period period) {
        return sql.query(
                "select n.place, d.organisation_name, d.post_name, d.division_name"
                        + " from unnest(?::text[], ?::text[], ?::text[]) with ordinality n (path, organisation, post, place)"
                        + " cross join lateral (select * from duty d where d.cycle = ? and d.period_start = ?"
                        + " and d.division_path = n.path and d.organisation_id = n.organisation"
                        + " and (d.post_id = n.post or d.post_id is null and n.post is null) limit 1) d order by n.place",
                row -> {
                    Tally tally = tallies.get(row.getInt("place") - 1);
                    return new OfPost(
                            tally.organisationId(),
                            row.getString("organisation_name"),
                            tally.postId(),
                            row.getString("post_name"),
                            tally.holderName(),
                            row.getString("division_name"),
                            tally.compliance());
                },
                column(tallies, Tally::path),
                column(tallies, Tally::organisationId),
                column(tallies, Tally::postId),
                period.cycle().name(),
                period.start());
    }

    private static @Nullable String[] column(List<Tally> tallies, Function<Tally, @Nullable String> value) {
        return tallies.stream().map(value).toArray(String[]::new);
    }
}
