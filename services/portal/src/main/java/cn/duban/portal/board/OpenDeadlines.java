package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineState;
import cn.duban.platform.problem.BusyProblem;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.matter.Confidential;
import cn.duban.portal.matter.Onlooker.Sides;
import cn.duban.portal.matter.Party;
import com.github.benmanes.caffeine.cache.Interner;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All open clocks, in memory and small, as what is due in a day changes with time alone. Refreshed from the read model by
 * {@link cn.duban.portal.live.ChangeFeed}, in every copy of the portal.
 */
@ApplicationScoped
public class OpenDeadlines {
    // A join and not an "exists": that the planner answers with a list of all enterprises of a province, for each page
    // anew.
    private static final String ROWS = """
            select d.*, coalesce(m.state, h.state, i.state) as subject_state, coalesce(h.grade, i.grade) as grade,
                coalesce(h.enterprise_name, i.enterprise_name) as subject_enterprise,
                coalesce(m.handler_organisation, h.handler_organisation, i.handler_organisation) as handler_organisation,
                coalesce(h.responsible_organisations, i.responsible_organisations, '{}')
                    || coalesce(m.responsible_organisations, '{}') as responsible_organisations, m.parties,
                coalesce(e.data like '%"kind":"ENTERPRISE"%', false) as by_enterprise
            from deadline_view d
            left join matter_view m on m.id = d.subject_id
            left join hazard_view h
                on h.id = case when d.subject_type = 'hazard' then d.subject_id else m.hazard_id end
            left join incident_view i on d.subject_type = 'incident' and i.id = d.subject_id
            left join directory_entry e on e.kind = 'ORGANISATION' and e.id = d.organisation
            """;

    private static final String SUBJECTS_CHANGED = """
            select id from hazard_view where changed >= ?::text::xid8
            union all select id from incident_view where changed >= ?::text::xid8
            union all select id from matter_view where changed >= ?::text::xid8
            union all select id from matter_view
                where hazard_id in (select id from hazard_view where changed >= ?::text::xid8)
            limit ?
            """;

    private static final String CLOCKS_CHANGED = """
            select id from deadline_view where changed >= ?::text::xid8
            union select id from deadline_view where subject_id = any(?::text[])
            limit ?
            """;

    private static final int AT_ONCE = 1_000;
    /** From so many on all is read anew: a million ids would not fit beside the clocks. */
    private static final int MANY = 100_000;

    private final Sql sql;
    /** Null until all were read once. */
    private volatile @Nullable OpenClocks open;

    /** Ids and traits repeat a hundred thousand times; one copy of each is enough, and none when the last clock went. */
    private final Interner<String> texts = Interner.newWeakInterner();

    private final Interner<ClockTraits> traits = Interner.newWeakInterner();

    private final AtomicLong edition = new AtomicLong();

    OpenDeadlines(Sql sql) {
        this.sql = sql;
    }

    /**
     * Reads everything anew, page by page, as all rows at a time would not fit; until it is through the boards show what
     * they showed, or say that they are being counted.
     */
    public void load() {
        OpenClocks before = Objects.requireNonNullElseGet(open, OpenClocks::new);
        OpenClocks fresh = new OpenClocks();
        String after = "";
        List<String> page;
        do {
            page = sql.query(
                    ROWS + " where d.open and d.id > ? order by d.id limit ?",
                    row -> {
                        OpenClock clock = before.known(read(row));
                        fresh.put(clock);
                        return clock.id();
                    },
                    after,
                    AT_ONCE);
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == AT_ONCE);
        open = fresh;
        edition.incrementAndGet();
    }

    /** Another number whenever a clock came, changed or went. */
    long edition() {
        return edition.get();
    }

    /** Takes over what changed since a transaction. @param since xid8 as text */
    public void refresh(String since) {
        refresh(since, MANY);
    }

    void refresh(String since, int many) {
        // Step by step, each by an index: in one statement the planner would read every clock four times a second.
        String[] subjects = ids(SUBJECTS_CHANGED, since, since, since, since, many);
        String[] clocks = subjects.length < many ? ids(CLOCKS_CHANGED, since, subjects, many) : subjects;
        if (clocks.length < many) {
            takeOver(clocks);
        } else {
            load();
        }
    }

    private OpenClocks counted() {
        OpenClocks all = open;
        if (all == null) {
            throw new BusyProblem("board-being-counted", "看板正在统计", "系统刚刚启动，正在统计全部期限，请稍候再看。");
        }
        return all;
    }

    private void takeOver(String[] clocks) {
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
            counted().put(read(row));
        } else {
            counted().remove(id);
        }
        edition.incrementAndGet();
        return id;
    }

    /**
     * Those the viewer may see.
     *
     * @throws BusyProblem while they are read for the first time: none would be a lie
     */
    Stream<OpenClock> within(Viewer viewer) {
        return counted().all().filter(viewer::sees);
    }

    /** A page of a list, and how long the list is. */
    record Listed(List<ListedClock> page, int total) {}

    /** The most overdue first. @param once each subject by the first of its clocks only */
    Listed listed(Viewer viewer, Predicate<OpenClock> wanted, boolean once, int offset, int size) {
        EarliestClocks earliest = new EarliestClocks(offset + size, once);
        within(viewer).filter(wanted).forEach(earliest::add);
        return new Listed(withTexts(earliest.from(offset)), earliest.total());
    }

    /** What was done meanwhile is left out. */
    private List<ListedClock> withTexts(List<String> ids) {
        Map<String, ListedClock> rows = new HashMap<>();
        sql.query(ROWS + " where d.open and d.id = any(?::text[])", this::listed, (Object) ids.toArray(String[]::new))
                .forEach(row -> rows.put(row.clock().id(), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private ListedClock listed(ResultSet row) throws SQLException {
        return new ListedClock(
                read(row),
                row.getString("subject_id"),
                row.getString("subject_number"),
                row.getString("subject_title"),
                row.getString("subject_state"),
                row.getString("subject_enterprise"),
                row.getString("name"),
                new Basis(row.getString("basis_document"), row.getString("basis_clause")),
                row.getBoolean("verified"));
    }

    private OpenClock read(ResultSet row) throws SQLException {
        return new OpenClock(
                row.getString("id"),
                traits.intern(traits(row)),
                shared(row.getString("organisation")),
                row.getString("subject_id"),
                row.getObject("due_at", OffsetDateTime.class).toInstant().toEpochMilli());
    }

    private ClockTraits traits(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation");
        String handler = row.getString("handler_organisation");
        String body = row.getBoolean("by_enterprise") ? null : organisation;
        String state = row.getString("state");
        String type = row.getString("subject_type");
        return new ClockTraits(
                type,
                row.getString("grade"),
                body == null ? handler : body,
                bodies(body, handler, strings(row.getArray("responsible_organisations"))),
                strings(row.getArray("leader_posts")),
                row.getString("division_path"),
                state.equals(DeadlineState.MISSED.name()),
                state.equals(DeadlineState.PAUSED.name()),
                row.getBoolean("provisional"),
                row.getString("question") != null,
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

    private static List<String> strings(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private @Nullable String shared(@Nullable String text) {
        return text == null ? null : texts.intern(text);
    }
}
