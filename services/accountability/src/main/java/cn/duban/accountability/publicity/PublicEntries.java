package cn.duban.accountability.publicity;

import cn.duban.casework.input.Days;
import cn.duban.platform.page.Condition;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What is published; each from the event or decision that published it, however often that is learned. */
@ApplicationScoped
public class PublicEntries {
    private static final String COLUMNS = "p.kind, p.number, p.title, p.subject, p.credit_code, p.division_code,"
            + " p.division_name, p.published_at, p.until_day, p.ended_on, p.summary, p.retracted_at";
    /** As the public reads it: the wording where one was signed, and of what was withdrawn nothing but that. */
    private static final String SHOWN = "(select kind, number, source, division_code, division_name, division_path,"
            + " published_at, until_day, ended_on, retracted_at,"
            + " case when retracted_at is null then subject end as subject,"
            + " case when retracted_at is null then credit_code end as credit_code,"
            + " case when retracted_at is null then coalesce(wording_title, title) else '该公示已撤回' end as title,"
            + " case when retracted_at is null then coalesce(wording_summary, summary) else '' end as summary,"
            + " case when retracted_at is not null then search_key(number)"
            + " when wording_title is not null then search_key || ' ' || search_key(wording_title)"
            + " else search_key end as search_key"
            + " from public_entry) p";

    private final Sql sql;

    PublicEntries(Sql sql) {
        this.sql = sql;
    }

    /**
     * Publishes it, or what is now known of it.
     *
     * @param source internal name of what it rests on; never shown
     */
    public void put(String source, String divisionPath, PublicEntry entry) {
        sql.update(
                "insert into public_entry (source, kind, number, title, subject, credit_code, division_code,"
                        + " division_name, division_path, published_at, until_day, ended_on, summary)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source) do update set"
                        + " number = excluded.number, title = excluded.title, until_day = excluded.until_day,"
                        + " summary = excluded.summary",
                source,
                entry.kind().name(),
                entry.number(),
                entry.title(),
                entry.subject(),
                entry.creditCode(),
                entry.divisionCode(),
                entry.divisionName(),
                divisionPath,
                entry.publishedAt(),
                entry.until(),
                entry.endedOn(),
                entry.summary());
    }

    /** Says that it ended. */
    public void end(String source, LocalDate on, String summary) {
        sql.update("update public_entry set ended_on = ?, summary = ? where source = ?", on, summary, source);
    }

    /** Says that it holds again, until then. */
    public void reopen(String source, LocalDate until, String summary) {
        sql.update(
                "update public_entry set ended_on = null, until_day = ?, summary = ? where source = ?",
                until,
                summary,
                source);
    }

    /** What anybody may ask for; an empty text stands for anything. */
    public record Query(PublicKind kind, String q, String divisionCode, int page, int size) {}

    /** One page, the newest first; asked again within the minute it is answered from memory. */
    @CacheResult(cacheName = "public")
    public Page<PublicEntry> page(Query query) {
        return new Condition(SHOWN)
                .and("p.kind = ?", query.kind().name())
                .within("p.division_path", query.divisionCode())
                .contains(query.q(), "p.search_key")
                .page(
                        sql,
                        COLUMNS,
                        "p.published_at desc, p.source",
                        PublicEntries::read,
                        PageRequest.of(query.page(), query.size()));
    }

    private static PublicEntry read(ResultSet row) throws SQLException {
        return new PublicEntry(
                PublicKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getString("subject"),
                row.getString("credit_code"),
                row.getString("division_code"),
                row.getString("division_name"),
                Days.beijing(row.getObject("published_at", OffsetDateTime.class).toInstant()),
                row.getObject("until_day", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("summary"),
                day(row.getObject("retracted_at", OffsetDateTime.class)));
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : Days.of(at);
    }
}
