package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.Scope;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All open clocks, in memory, as what is due in a day changes with time alone. Refreshed from the read model by {@link cn.duban.portal.live.ChangeFeed}, in every copy of the portal.
 */
@ApplicationScoped
public class OpenDeadlines {
    private static final String ROWS = """
            select d.*, h.state as hazard_state, h.grade, h.handler_organisation, h.responsible_organisations
            from deadline_view d left join hazard_view h on h.id = d.subject_id
            """;

    private final Sql sql;
    private final Directory directory;
    private final Map<String, OpenDeadline> open = new ConcurrentHashMap<>();
    /** Names, clauses and paths repeat a hundred thousand times; one copy of each is enough. */
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    private final AtomicLong edition = new AtomicLong();

    OpenDeadlines(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** Reads everything anew. */
    public void load() {
        Map<String, OpenDeadline> fresh = new ConcurrentHashMap<>();
        sql.query(ROWS + " where d.open", this::read).forEach(d -> fresh.put(d.id(), d));
        open.keySet().retainAll(fresh.keySet());
        open.putAll(fresh);
        edition.incrementAndGet();
    }

    /** Another number whenever a clock came, changed or went. */
    long edition() {
        return edition.get();
    }

    /** Takes over what changed since a transaction. @param since xid8 as text */
    public void refresh(String since) {
        // Two looks, each by an index: an "or" over both tables would read every clock four times a second.
        sql.query(
                ROWS + " where d.id in (select c.id from deadline_view c where c.changed >= ?::text::xid8"
                        + " union select b.id from hazard_view c join deadline_view b on b.subject_id = c.id"
                        + " where c.changed >= ?::text::xid8)",
                this::takeOver,
                since,
                since);
    }

    private String takeOver(ResultSet row) throws SQLException {
        String id = row.getString("id");
        if (row.getBoolean("open")) {
            open.put(id, read(row));
        } else {
            open.remove(id);
        }
        edition.incrementAndGet();
        return id;
    }

    /** Those the scope may see. */
    Stream<OpenDeadline> within(Scope scope) {
        return open.values().stream().filter(d -> sees(scope, d));
    }

    private static boolean sees(Scope scope, OpenDeadline d) {
        for (String path : scope.divisionPaths()) {
            if (d.divisionPath().startsWith(path)) {
                return true;
            }
        }
        for (String body : d.bodies()) {
            if (scope.organisations().contains(body) || scope.enterprises().contains(body)) {
                return true;
            }
        }
        return false;
    }

    private OpenDeadline read(ResultSet row) throws SQLException {
        String organisation = share(row.getString("organisation"));
        String handler = share(row.getString("handler_organisation"));
        String state = row.getString("state");
        return new OpenDeadline(
                row.getString("id"),
                one(row.getString("subject_type")),
                row.getString("subject_id"),
                row.getString("subject_number"),
                row.getString("subject_title"),
                share(row.getString("hazard_state")),
                share(row.getString("grade")),
                one(row.getString("name")),
                new Basis(one(row.getString("basis_document")), one(row.getString("basis_clause"))),
                row.getBoolean("verified"),
                organisation,
                isEnterprise(organisation) ? handler : organisation,
                bodies(organisation, handler, strings(row.getArray("responsible_organisations"))),
                strings(row.getArray("leader_posts")),
                one(row.getString("division_path")),
                row.getObject("due_at", OffsetDateTime.class).toInstant().toEpochMilli(),
                state.equals(DeadlineState.MISSED.name()),
                state.equals(DeadlineState.PAUSED.name()));
    }

    private boolean isEnterprise(@Nullable String organisation) {
        return Optional.ofNullable(organisation)
                .flatMap(directory::organisation)
                .map(OrganisationChanged::kind)
                .filter(OrganisationKind.ENTERPRISE::equals)
                .isPresent();
    }

    private static List<String> bodies(@Nullable String organisation, @Nullable String handler, List<String> others) {
        Set<String> all = new LinkedHashSet<>(others);
        if (organisation != null) {
            all.add(organisation);
        }
        if (handler != null) {
            all.add(handler);
        }
        return List.copyOf(all);
    }

    private List<String> strings(@Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        Arrays.stream((String[]) array.getArray()).map(this::one).forEach(texts::add);
        return List.copyOf(texts);
    }

    private @Nullable String share(@Nullable String text) {
        return text == null ? null : one(text);
    }

    private String one(String text) {
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
