package cn.duban.portal.matter;

import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rows of {@code matter_view}, each at its latest version. */
@ApplicationScoped
public class Matters {
    private static final String UPSERT = """
            insert into matter_view (id, type, state, hazard_id, case_id, handler_organisation, handler_path,
                responsible_organisations, parties, subject_organisations, answering_organisations, seats, holders,
                version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set state = excluded.state, handler_organisation = excluded.handler_organisation,
                handler_path = excluded.handler_path, responsible_organisations = excluded.responsible_organisations,
                parties = excluded.parties, subject_organisations = excluded.subject_organisations,
                answering_organisations = excluded.answering_organisations, seats = excluded.seats,
                holders = excluded.holders, version = excluded.version, changed = pg_current_xact_id()
            where matter_view.version <= excluded.version
            """;

    private final Sql sql;

    Matters(Sql sql) {
        this.sql = sql;
    }

    /** Keeps it, unless a later version is kept already. */
    public void put(Matter m) {
        sql.update(
                UPSERT,
                m.id(),
                m.type(),
                m.state(),
                m.hazardId(),
                m.caseId(),
                m.handler(),
                m.handlerPath(),
                m.responsible().toArray(String[]::new),
                array(m, one -> true, Party::written),
                array(m, one -> true, Party::organisation),
                array(m, one -> one.holder() == null, Party::organisation),
                array(m, Matters::inPerson, Party::seat),
                array(m, Matters::inPerson, one -> String.valueOf(one.holder())),
                m.version());
    }

    /** Gives the matters that came before their case what only the case says: its handler, and who held the post. */
    public void complete(Matter accountabilityCase) {
        sql.query("select * from matter_view where case_id = ?", Matters::read, accountabilityCase.id()).stream()
                .filter(one -> one.handler() == null || !one.parties().stream().allMatch(Party::known))
                .map(one -> one.with(
                        one.parties().stream()
                                .map(party -> party.known()
                                        ? party
                                        : accountabilityCase.party(party.id()).orElse(party))
                                .toList(),
                        accountabilityCase.handler()))
                .forEach(this::put);
    }

    public Optional<Matter> find(String id) {
        return sql.first("select * from matter_view where id = ?", Matters::read, id);
    }

    private static boolean inPerson(Party party) {
        return party.holder() != null && party.known();
    }

    private static String[] array(Matter m, Predicate<Party> which, Function<Party, String> part) {
        return m.parties().stream().filter(which).map(part).distinct().toArray(String[]::new);
    }

    private static Matter read(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("id"),
                row.getString("type"),
                row.getString("state"),
                row.getString("hazard_id"),
                row.getString("case_id"),
                row.getString("handler_organisation"),
                row.getString("handler_path"),
                List.of((String[]) row.getArray("responsible_organisations").getArray()),
                Party.listOf((String[]) row.getArray("parties").getArray()),
                row.getLong("version"));
    }
}
