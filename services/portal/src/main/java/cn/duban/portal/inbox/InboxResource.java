package cn.duban.portal.inbox;

import cn.duban.contracts.Basis;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.page.Counted;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.matter.Onlookers;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What waits for me: open tasks of all processes that my roles may do in a body of mine, the most urgent first. */
@Path("/api/inbox")
@Authenticated
public class InboxResource {
    // The clock a task's time comes from; a handful of rows by deadline_view_subject for each task of a page. Several
    // of a
    // case may end together: the task says which is its own, and whose the clock is tells for those told before it did.
    private static final String CLOCK =
            " left join lateral (select d.name, d.basis_document, d.basis_clause, d.verified, d.provisional, d.question"
                    + " from deadline_view d where d.subject_type = t.subject_type and d.subject_id = t.subject_id"
                    + " and d.due_at = t.due_at order by d.clock_id is not distinct from t.clock_id desc,"
                    + " d.organisation is not distinct from t.organisation desc, d.open desc, d.id limit 1) c on true";

    private final Sql sql;
    private final Onlookers onlookers;
    private final Directory directory;
    private final Clock clock;

    InboxResource(Sql sql, Onlookers onlookers, Directory directory, Clock clock) {
        this.sql = sql;
        this.onlookers = onlookers;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param due keep only what ends within the bucket; everything when absent */
    @GET
    public Page<TaskView> list(@QueryParam("due") @Nullable Due due, @BeanParam PageRequest page) {
        OffsetDateTime before = due == null ? null : OffsetDateTime.now(clock).plusHours(due.hours);
        InboxQuery mine = new InboxQuery(onlookers.current(), before);
        return page.withCounted(
                sql.query(
                        "select t.*, c.name as clock_name, c.basis_document, c.basis_clause, c.verified,"
                                + " c.provisional, c.question from (select t.*"
                                + mine.sql() + " order by t.due_at nulls last, t.opened_at, t.id limit ? offset ?) t"
                                + CLOCK + " order by t.due_at nulls last, t.opened_at, t.id",
                        this::view,
                        mine.values(page.size(), page.offset())),
                sql.first(Counted.rows(mine.sql()), row -> row.getLong(1), mine.values())
                        .orElse(0L));
    }

    private TaskView view(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation");
        return new TaskView(
                row.getString("id"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("subject_number"),
                row.getString("subject_title"),
                row.getString("key"),
                row.getString("name"),
                Optional.ofNullable(organisation)
                        .flatMap(directory::organisation)
                        .map(o -> o.name())
                        .orElse(null),
                row.getString("division_name"),
                row.getObject("due_at", OffsetDateTime.class),
                row.getString("clock_name"),
                basis(row),
                row.getBoolean("verified"),
                row.getBoolean("provisional"),
                row.getString("question") != null,
                row.getObject("opened_at", OffsetDateTime.class));
    }

    private static @Nullable Basis basis(ResultSet row) throws SQLException {
        String document = row.getString("basis_document");
        return document == null ? null : new Basis(document, row.getString("basis_clause"));
    }

    /** Ends before now, within a day, within three days. */
    public enum Due {
        OVERDUE(0),
        H24(24),
        H72(72);

        private final int hours;

        Due(int hours) {
            this.hours = hours;
        }
    }

    /**
     * One task as shown.
     *
     * @param subjectType {@code hazard}, {@code plate}, {@code incident}, {@code case}, {@code interview}, {@code listing}
     *     or {@code duty}; id and number are of that one
     * @param clockName the clock {@code dueAt} is the end of, with its basis; null without a clock
     * @param verified whether that basis was checked against its document
     * @param provisional 暂定: the end rests on a year whose holiday notice is not there yet
     * @param questioned 待认定: the end passed, and a person has to find whether it was missed
     */
    public record TaskView(
            String id,
            String subjectType,
            String hazardId,
            String hazardNumber,
            String title,
            String key,
            String taskName,
            @Nullable String organisation,
            String divisionName,
            @Nullable OffsetDateTime dueAt,
            @Nullable String clockName,
            @Nullable Basis basis,
            boolean verified,
            boolean provisional,
            boolean questioned,
            OffsetDateTime openedAt) {}
}
