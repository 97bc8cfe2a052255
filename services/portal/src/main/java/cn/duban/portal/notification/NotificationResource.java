package cn.duban.portal.notification;

import cn.duban.contracts.Basis;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.page.Counted;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What I was told: as a person, on a post of mine, or as one of a body's people. */
@Path("/api/notifications")
@Authenticated
public class NotificationResource {
    private final Sql sql;
    private final CurrentUser user;

    NotificationResource(Sql sql, CurrentUser user) {
        this.sql = sql;
        this.user = user;
    }

    /** The latest first. */
    @GET
    public Page<NotificationView> list(@BeanParam NoticeFilter filter, @BeanParam PageRequest page) {
        NoticeQuery query = mine().of(filter.kinds());
        return page(filter.unread ? query.unread() : query, page);
    }

    /** How many I have not opened. */
    @GET
    @Path("/unread")
    public Unread unread() {
        return new Unread(count(mine().unread()));
    }

    /** Marks everything told so far as read. */
    @POST
    @Path("/readings")
    public Unread readAll() {
        NoticeQuery all = mine();
        sql.update(
                "insert into notification_read (username, notification) select ?, n.id" + all.sql()
                        + " on conflict do nothing",
                all.valuesBetween(user.username()));
        return unread();
    }

    private Page<NotificationView> page(NoticeQuery query, PageRequest page) {
        String rows = "select n.*" + query.sql() + " order by n.at desc, n.id limit ? offset ?";
        return page.withCounted(
                sql.query(
                        "select n.*, exists (select 1 from notification_read r where r.notification = n.id"
                                + " and r.username = ?) as seen, " + RightsEnd.COLUMN + " from (" + rows + ") n"
                                + " order by n.at desc, n.id",
                        NotificationResource::view,
                        query.valuesBetween(user.username(), page.size(), page.offset())),
                count(query));
    }

    private NoticeQuery mine() {
        return new NoticeQuery(
                user.username(),
                user.roles(),
                user.posts().stream().map(HeldPost::postId).toList(),
                user.posts().stream().map(HeldPost::organisationId).toList());
    }

    private long count(NoticeQuery query) {
        return sql.first(Counted.rows(query.sql()), row -> row.getLong(1), query.values())
                .orElse(0L);
    }

    private static NotificationView view(ResultSet row) throws SQLException {
        String document = row.getString("basis_document");
        return new NotificationView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("subject_number"),
                row.getString("subject_title"),
                RightsEnd.told(row),
                document == null ? null : new Basis(document, row.getString("basis_clause")),
                row.getObject("at", OffsetDateTime.class),
                row.getBoolean("seen"));
    }

    /**
     * One notification as shown.
     *
     * @param subjectType {@code hazard}, {@code plate}, {@code incident}, {@code case}, {@code interview}, {@code listing}
     *     or {@code duty}; id and number are of that one
     */
    public record NotificationView(
            UUID id,
            String kind,
            String subjectType,
            String hazardId,
            String hazardNumber,
            String title,
            String text,
            @Nullable Basis basis,
            OffsetDateTime at,
            boolean read) {}

    /** Number of notifications not opened yet. */
    public record Unread(long unread) {}
}
