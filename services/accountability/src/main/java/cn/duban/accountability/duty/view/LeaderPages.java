package cn.duban.accountability.duty.view;

import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.page.Condition;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What the signed-in person owes, has missed and has done. */
@ApplicationScoped
public class LeaderPages {
    private static final int MOST = 100;

    private final Sql sql;
    private final CurrentUser user;
    private final Clock clock;

    LeaderPages(Sql sql, CurrentUser user, Clock clock) {
        this.sql = sql;
        this.user = user;
        this.clock = clock;
    }

    /** A person's own page. */
    public record LeaderPage(
            String name,
            List<Post> posts,
            List<DutyRow> open,
            List<DutyRow> missed,
            List<DutyRow> done,
            Compliance rate) {}

    /** A post the person holds today. */
    public record Post(String postId, String postName, String organisationName) {}

    public LeaderPage mine() {
        return new LeaderPage(
                user.name(),
                user.posts().stream()
                        .map(post -> new Post(post.postId(), post.postName(), post.organisationName()))
                        .toList(),
                rows("d.state = 'OPEN'", "d.due_at, d.id"),
                rows("d.state = 'MISSED'", "d.period_end desc, d.id"),
                rows("d.state in ('DONE', 'MADE_UP') and d.period_end >= ?", "d.done_at desc, d.id", newYear()),
                rate());
    }

    private List<DutyRow> rows(String condition, String order, Object... values) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return new Condition("duty d")
                .and("d.holder_username = ?", user.username())
                .and(condition, List.of(values))
                .first(MOST, sql, DutyRow.COLUMNS, order, row -> DutyRow.read(row, now));
    }

    private Compliance rate() {
        return sql.first(
                        "select " + Compliance.COUNTS
                                + " from duty d where d.holder_username = ? and d.period_end >= ?",
                        Compliance::read,
                        user.username(),
                        newYear())
                .orElse(Compliance.NONE);
    }

    private LocalDate newYear() {
        return LocalDate.now(clock).withDayOfYear(1);
    }
}
