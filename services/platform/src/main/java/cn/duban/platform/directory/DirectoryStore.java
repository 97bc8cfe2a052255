package cn.duban.platform.directory;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The local copy in the database. Entries carry their version: what arrives late or twice changes nothing. The registry
 * writes here itself, in the transaction that changes its own tables; the others are fed from the topics.
 */
@ApplicationScoped
public class DirectoryStore {
    private static final String UPSERT = "insert into directory_entry as d (kind, id, version, removed, revision, data)"
            + " values (?, ?, ?, ?, ?, ?) on conflict (kind, id) do update set version = excluded.version,"
            + " removed = excluded.removed, revision = excluded.revision, data = excluded.data"
            + " where d.version < excluded.version";

    private final Sql sql;

    DirectoryStore(Sql sql) {
        this.sql = sql;
    }

    /** Stores entries unless a newer version is here already. */
    @Transactional
    public void put(List<?> entries) {
        // The row lock on the counter makes revisions commit in their order, so a reader can ask for "later than".
        long revision = sql.query(
                        "update directory_revision set revision = revision + 1 returning revision",
                        row -> row.getLong(1))
                .get(0);
        for (Object entry : entries) {
            DirectoryKind kind = DirectoryKind.of(entry);
            sql.update(
                    UPSERT,
                    kind.name(),
                    kind.idOf(entry),
                    kind.versionOf(entry),
                    kind.removed(entry),
                    revision,
                    EventJson.write(entry));
        }
    }

    /** One entry. */
    @Transactional
    public void put(Object entry) {
        put(List.of(entry));
    }

    /** Whether nothing of a kind is known, as in a new database. */
    boolean lacks(DirectoryKind kind) {
        return sql.query("select 1 from directory_entry where kind = ? limit 1", row -> 1, kind.name())
                .isEmpty();
    }

    /** What changed after a revision, in the order of change. */
    List<Stored> after(long revision) {
        return sql.query(
                "select kind, revision, data from directory_entry where revision > ? order by revision",
                row -> new Stored(row.getLong(2), EventJson.read(row.getString(3), typeOf(row.getString(1)))),
                revision);
    }

    private static Class<?> typeOf(String kind) {
        return DirectoryKind.valueOf(kind).type();
    }

    record Stored(long revision, Object entry) {}
}
