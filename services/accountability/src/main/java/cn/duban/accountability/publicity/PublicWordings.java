package cn.duban.accountability.publicity;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import io.quarkus.cache.CacheInvalidateAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a publisher says to the public in words written for it, and takes back; who, when and why stay in the audit. */
@ApplicationScoped
public class PublicWordings {
    private static final String KEPT = "p.retracted_at is null";

    private final Sql sql;
    private final Audit audit;
    private final CurrentScope scope;

    PublicWordings(Sql sql, Audit audit, CurrentScope scope) {
        this.sql = sql;
        this.audit = audit;
        this.scope = scope;
    }

    /**
     * A publication as its publishers see it.
     *
     * @param title facts the page says without a wording
     * @param wording null while only facts are shown
     * @param retraction null while it is published
     */
    public record Publication(
            String id,
            PublicKind kind,
            String number,
            String title,
            String summary,
            @Nullable String subject,
            String divisionName,
            OffsetDateTime publishedAt,
            @Nullable Wording wording,
            @Nullable Retraction retraction) {
        private static Publication read(ResultSet row) throws SQLException {
            String by = row.getString("wording_by");
            String retractedBy = row.getString("retracted_by");
            return new Publication(
                    row.getString("id"),
                    PublicKind.valueOf(row.getString("kind")),
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("summary"),
                    row.getString("subject"),
                    row.getString("division_name"),
                    Days.beijing(
                            row.getObject("published_at", OffsetDateTime.class).toInstant()),
                    by == null
                            ? null
                            : new Wording(
                                    row.getString("wording_title"),
                                    row.getString("wording_summary"),
                                    EventJson.read(by, Signature.class)),
                    retractedBy == null
                            ? null
                            : new Retraction(
                                    row.getString("retraction_reason"), EventJson.read(retractedBy, Signature.class)));
        }
    }

    /** What is said to the public, and who answers for it. */
    public record Wording(String title, String summary, Signature by) {}

    /** Why it was withdrawn, and by whom. */
    public record Retraction(String reason, Signature by) {}

    /** One page of what is published in the caller's territory, the newest first. */
    public Page<Publication> page(@Nullable String kind, @Nullable String q, PageRequest page) {
        Condition condition = new Condition("public_entry p");
        condition.and(PublicationKind.within(scope.get(), condition.values()));
        return condition
                .and("p.kind = ?", kind)
                .contains(q, "p.search_key")
                .page(sql, "p.*", "p.published_at desc, p.source", Publication::read, page);
    }

    /** Says it in these words from now on; they stand in the audit with who signed them. */
    @Transactional
    @CacheInvalidateAll(cacheName = "public")
    public Publication word(String id, String title, String summary, Signature by) {
        Wording wording = new Wording(title, summary, by);
        change(
                id,
                "update public_entry p set wording_title = ?, wording_summary = ?, wording_by = ?::jsonb where p.id = ? and ",
                title,
                summary,
                EventJson.write(by));
        audit.record(PublicationKind.KIND, id, "PublicWordingSigned", 0, wording);
        return one(id);
    }

    /** Withdraws it: the page says that it was, and nothing of what it said. */
    @Transactional
    @CacheInvalidateAll(cacheName = "public")
    public Publication retract(String id, String reason, Signature by) {
        change(
                id,
                "update public_entry p set retraction_reason = ?, retracted_at = ?, retracted_by = ?::jsonb where p.id = ?"
                        + " and ",
                reason,
                by.at(),
                EventJson.write(by));
        audit.record(PublicationKind.KIND, id, "PublicEntryRetracted", 0, Map.of("reason", reason, "by", by));
        return one(id);
    }

    private void change(String id, String update, Object first, Object second, Object third) {
        one(id);
        if (sql.update(update + KEPT, first, second, third, id) == 0) {
            throw Refusals.conflict("publication-retracted", "已经撤回", "该公示已经撤回，不能再修改或者撤回");
        }
    }

    /** @throws NotFoundProblem when there is none in the caller's territory */
    private Publication one(String id) {
        Condition condition = new Condition("public_entry p");
        condition.and(PublicationKind.within(scope.get(), condition.values())).and("p.id = ?", id);
        List<Publication> found = sql.query("select p.*" + condition.sql(), Publication::read, condition.parameters());
        return found.stream().findFirst().orElseThrow(PublicWordings::missing);
    }

    private static NotFoundProblem missing() {
        return new NotFoundProblem("publication", "没有这条公示", "没有这条公示，或者您无权查看");
    }
}
