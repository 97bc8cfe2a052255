package cn.duban.platform.directory;

import cn.duban.platform.event.EventJson;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

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

    /** Enterprises, and the bodies that stand for them. */
    private static final String OF_ENTERPRISE =
            "kind = 'ENTERPRISE' or kind = 'ORGANISATION' and data like '%\"kind\":\"ENTERPRISE\"%'";

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

    /** Number of the last change. */
    long revision() {
        return sql.query("select revision from directory_revision", row -> row.getLong(1))
                .get(0);
    }

    /** What changed after a revision, in the order of change; without enterprises and their bodies, which are many. */
    List<Object> after(long revision) {
        return sql.query(
                "select kind, data from directory_entry where revision > ? and not (" + OF_ENTERPRISE
                        + ") order by revision",
                row -> EventJson.read(row.getString(2), typeOf(row.getString(1))),
                revision);
    }

    /** Ids of enterprises that changed after a revision. */
    List<String> enterprisesAfter(long revision, int most) {
        return sql.query(
                "select id from directory_entry where revision > ? and (" + OF_ENTERPRISE + ") limit ?",
                row -> row.getString(1),
                revision,
                most);
    }

    /** An entry as it is now, unless it was removed. */
    <T> Optional<T> find(DirectoryKind kind, String id, Class<T> type) {
        return sql.first(
                "select data from directory_entry where kind = ? and id = ? and not removed",
                row -> EventJson.read(row.getString(1), type),
                kind.name(),
                id);
    }

    /** A page of a kind in the order of ids; removed entries are left out. */
    <T> List<T> page(DirectoryKind kind, String afterId, int size, Class<T> type) {
        return sql.query(
                "select data from directory_entry where kind = ? and id > ? and not removed order by id limit ?",
                row -> EventJson.read(row.getString(1), type),
                kind.name(),
                afterId,
                size);
    }

    private static Class<?> typeOf(String kind) {
        return DirectoryKind.valueOf(kind).type();
    }
}
