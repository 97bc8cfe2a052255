package cn.duban.accountability.duty.arming;

import cn.duban.accountability.duty.HandOver;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares who owes the duties that are open with who holds their posts today, a page at a time. */
@ApplicationScoped
class FollowPosts {
    private static final int PAGE = 1000;
    /** News of a change may come after the end of the period it fell into. */
    private static final int NEWS_DAYS = 92;

    private static final String COLUMNS = "id, recurring_duty_id, post_id, holder_username, cycle, period_start";

    private final Directory directory;
    private final HandOver handOver;
    private final Sql sql;
    private final Clock clock;

    FollowPosts(Directory directory, HandOver handOver, Sql sql, Clock clock) {
        this.directory = directory;
        this.handOver = handOver;
        this.sql = sql;
        this.clock = clock;
    }

    /** An open duty as it is looked at. */
    private record Open(
            String id,
            String recurring,
            @Nullable String post,
            @Nullable String holder,
            String cycle,
            LocalDate start) {
        static Open read(ResultSet row) throws SQLException {
            return new Open(
                    row.getString("id"),
                    row.getString("recurring_duty_id"),
                    row.getString("post_id"),
                    row.getString("holder_username"),
                    row.getString("cycle"),
                    row.getObject("period_start", LocalDate.class));
        }
    }

    /** Hands over what changed hands, and withdraws what fell away. */
    void follow() {
        LocalDate today = LocalDate.now(clock);
        Set<String> recurring = new HashSet<>();
        directory.recurringDuties().forEach(duty -> recurring.add(duty.id()));
        String after = "";
        List<Open> page;
        do {
            page = sql.query(
                    "select " + COLUMNS + " from duty where (state = 'OPEN' or state = 'MISSED' and period_end >= ?)"
                            + " and id > ? order by id limit ?",
                    Open::read,
                    today.minusDays(NEWS_DAYS),
                    after,
                    PAGE);
            page.forEach(open -> look(open, recurring, today));
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }

    private void look(Open open, Set<String> recurring, LocalDate today) {
        if (!recurring.contains(open.recurring())) {
            handOver.withdraw(open.id(), "履职事项已取消");
        } else if (open.post() != null) {
            Optional<PostChanged> post = directory.post(open.post());
            if (post.isEmpty()) {
                handOver.withdraw(open.id(), "岗位已撤销");
            } else {
                succeed(open, post.get(), today);
            }
        }
    }

    private void succeed(Open open, PostChanged post, LocalDate today) {
        List<PostChanged.Holder> now = Holders.on(post, today);
        boolean stays = now.stream().anyMatch(one -> one.username().equals(open.holder()));
        if (stays || open.holder() == null && now.isEmpty()) {
            return;
        }
        LocalDate left = leftOn(open, post, today);
        Set<String> others = others(open);
        Optional<PostChanged.Holder> next =
                now.stream().filter(one -> !others.contains(one.username())).findFirst();
        if (next.isEmpty() && open.holder() == null) {
            return;
        }
        handOver.handOver(
                open.id(),
                new HandOver.Succession(
                        left,
                        next.map(Holders::of).orElse(null),
                        next.map(PostChanged.Holder::from).orElse(left)));
    }

    /** Day the old holder left; the day the news came where the registry no longer knows. */
    private static LocalDate leftOn(Open open, PostChanged post, LocalDate today) {
        return post.holders().stream()
                .filter(one -> one.username().equals(open.holder()))
                .map(PostChanged.Holder::to)
                .filter(to -> to != null && !to.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    /** People on the post who owe the same of their own. */
    private Set<String> others(Open open) {
        return new HashSet<>(sql.query(
                "select holder_username from duty where post_id = ? and recurring_duty_id = ? and cycle = ?"
                        + " and period_start = ? and id <> ? and holder_username is not null",
                row -> row.getString(1),
                open.post(),
                open.recurring(),
                open.cycle(),
                open.start(),
                open.id()));
    }
}
