package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.matter.Confidential;
import cn.duban.portal.matter.Onlooker.Sides;
import cn.duban.portal.matter.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All open clocks, in memory and small, as what is due in a day changes with time alone. Refreshed from the read model by {@link cn.duban.portal.live.ChangeFeed}, in every copy of the portal.
 */
@ApplicationScoped
public class OpenDeadlines {
    private static final String ROWS = """
            select d.*, coalesce(m.state, h.state, i.state) as subject_state, coalesce(h.grade, i.grade) as grade,
                coalesce(m.handler_organisation, h.handler_organisation, i.handler_organisation) as handler_organisation,
                coalesce(h.responsible_organisations, i.responsible_organisations, '{}')
                    || coalesce(m.responsible_organisations, '{}') as responsible_organisations, m.parties,
                exists (select 1 from directory_entry e where e.kind = 'ORGANISATION' and e.id = d.organisation
                    and e.data like '%"kind":"ENTERPRISE"%') as by_enterprise
            from deadline_view d
            left join matter_view m on m.id = d.subject_id
            left join hazard_view h
                on h.id = case when d.subject_type = 'hazard' then d.subject_id else m.hazard_id end
            left join incident_view i on d.subject_type = 'incident' and i.id = d.subject_id
            """;

    private static final String SUBJECTS_CHANGED = """
            select id from hazard_view where changed >= ?::text::xid8
            union all select id from incident_view where changed >= ?::text::xid8
            union all select id from matter_view where changed >= ?::text::xid8
            union all select id from matter_view
                where hazard_id in (select id from hazard_view where changed >= ?::text::xid8)
            """;

    private static final String CLOCKS_CHANGED = """
            select id from deadline_view where changed >= ?::text::xid8
            union select id from deadline_view where subject_id = any(?::text[])
            """;

    private static final int AT_ONCE = 1_000;

    private final Sql sql;
    private final OpenClocks open = new OpenClocks();
    /** Names and paths repeat a hundred thousand times; one copy of each is enough. */
    private final Map<String, String> shared = new ConcurrentHashMap<>();

    private final Map<OpenDeadline, OpenDeadline> common = new ConcurrentHashMap<>();

    private final AtomicLong edition = new AtomicLong();

    OpenDeadlines(Sql sql) {
        this.sql = sql;
    }

    /** Reads everything anew, page by page: a million rows at a time would not fit. */
    public void load() {
        open.clear();
        String after = "";
        List<String> page;
        do {
            page = sql.query(
                    ROWS + " where d.open and d.id > ? order by d.id limit ?", this::takeOver, after, AT_ONCE);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == AT_ONCE);
        edition.incrementAndGet();
    }

    /** Another number whenever a clock came, changed or went. */
    long edition() {
        return edition.get();
    }

    /** Takes over what changed since a transaction. @param since xid8 as text */
    public void refresh(String since) {
        // Step by step, each by an index: in one statement the planner would read every clock four times a second.
        String[] subjects = ids(SUBJECTS_CHANGED, since, since, since, since);
        String[] clocks = ids(CLOCKS_CHANGED, since, subjects);
        for (int from = 0; from < clocks.length; from += AT_ONCE) {
            sql.query(ROWS + " where d.id = any(?::text[])", this::takeOver, (Object)
                    Arrays.copyOfRange(clocks, from, Math.min(clocks.length, from + AT_ONCE)));
        }
    }

    private String[] ids(String query, Object... parameters) {
        return sql.query(query, row -> row.getString("id"), parameters).toArray(String[]::new);
    }

    private String takeOver(ResultSet row) throws SQLException {
        String id = row.getString("id");
        if (row.getBoolean("open")) {
            OpenDeadline whole = read(row);
            open.put(OpenClock.of(whole, common.computeIfAbsent(whole.common(), one -> one)));
        } else {
            open.remove(id);
        }
        edition.incrementAndGet();
        return id;
    }

    /** Those the viewer may see, as far as boards count them. */
    Stream<OpenDeadline> within(Viewer viewer) {
        return open.all().filter(clock -> clock.seenBy(viewer)).map(OpenClock::counted);
    }

    /** A page of a list, and how long the list is. */
    record Listed(List<OpenDeadline> page, int total) {}

    /** The most overdue first. @param once each subject by the first of its clocks only */
    Listed listed(Viewer viewer, Predicate<OpenDeadline> wanted, boolean once, int offset, int size) {
        Stream<OpenClock> found =
                open.all().filter(clock -> clock.seenBy(viewer)).filter(clock -> wanted.test(clock.counted()));
        EarliestClocks earliest = new EarliestClocks(offset + size, once);
        found.forEach(earliest::add);
        return new Listed(whole(earliest.from(offset)), earliest.total());
    }

    /** With all that a list shows; what was done meanwhile is left out. */
    private List<OpenDeadline> whole(List<String> ids) {
        Map<String, OpenDeadline> rows = new HashMap<>();
        sql.query(ROWS + " where d.open and d.id = any(?::text[])", this::read, (Object) ids.toArray(String[]::new))
                .forEach(row -> rows.put(row.id(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private OpenDeadline read(ResultSet row) throws SQLException {
        String organisation = share(row.getString("organisation"));
        String handler = share(row.getString("handler_organisation"));
        String state = row.getString("state");
        String type = one(row.getString("subject_type"));
        return new OpenDeadline(
                row.getString("id"),
                type,
                row.getString("subject_id"),
                row.getString("subject_number"),
                row.getString("subject_title"),
                share(row.getString("subject_state")),
                share(row.getString("grade")),
                one(row.getString("name")),
                new Basis(one(row.getString("basis_document")), one(row.getString("basis_clause"))),
                row.getBoolean("verified"),
                organisation,
                organisation == null || row.getBoolean("by_enterprise") ? handler : organisation,
                bodies(organisation, handler, strings(row.getArray("responsible_organisations"))),
                strings(row.getArray("leader_posts")),
                one(row.getString("division_path")),
                row.getObject("due_at", OffsetDateTime.class).toInstant().toEpochMilli(),
                state.equals(DeadlineState.MISSED.name()),
                state.equals(DeadlineState.PAUSED.name()),
                Confidential.is(type),
                sides(type, handler, row.getArray("parties")));
    }

    private static @Nullable Sides sides(String type, @Nullable String handler, @Nullable Array parties)
            throws SQLException {
        return parties == null || !Confidential.is(type)
                ? null
                : new Sides(type, handler, Party.listOf((String[]) parties.getArray()));
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
