package cn.duban.accountability.dossier;

import cn.duban.accountability.duty.Period;
import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a body and its posts had to do on the day, by the registry's list and by what was armed here. */
final class DutyList {
    private static final Map<String, String> STATES =
            Map.of("OPEN", "待履职", "DONE", "按期履职", "MISSED", "逾期未履职", "MADE_UP", "逾期补做", "WITHDRAWN", "已撤销");

    private final Directory directory;
    private final Sql sql;
    private final Set<String> matters;
    private final LocalDate on;

    /** @param matters codes of what the case is about; empty means any */
    DutyList(Directory directory, Sql sql, Set<String> matters, LocalDate on) {
        this.directory = directory;
        this.sql = sql;
        this.matters = withAbove(directory, matters);
        this.on = on;
    }

    private static Set<String> withAbove(Directory directory, Set<String> codes) {
        Set<String> all = new HashSet<>(codes);
        for (String code : codes) {
            String at = code;
            while (at != null) {
                at = directory.matter(at).map(matter -> matter.parent()).orElse(null);
                if (at == null || !all.add(at)) {
                    break;
                }
            }
        }
        return all;
    }

    List<Dossier.Listed> listed(String organisation) {
        return directory.duties().stream()
                .filter(duty -> organisation.equals(duty.body()) || organisation.equals(duty.section()))
                .filter(duty ->
                        !duty.validFrom().isAfter(on) && (duty.validTo() == null || on.isBefore(duty.validTo())))
                .filter(duty -> matters.isEmpty()
                        || duty.matters().isEmpty()
                        || duty.matters().stream().anyMatch(matters::contains))
                .filter(duty -> duty.excludes().stream().noneMatch(matters::contains))
                .sorted(Comparator.comparing(DutyChanged::id))
                .map(DutyList::listed)
                .toList();
    }

    private static Dossier.Listed listed(DutyChanged duty) {
        String role = duty.role() == null ? "" : duty.role().name();
        return new Dossier.Listed(duty.id(), duty.summary(), role, duty.basis(), duty.verified());
    }

    /** Recurring duties whose period touches the days; of the whole body where no post is named. */
    List<Dossier.Recurring> recurring(String organisation, @Nullable String post, LocalDate from, LocalDate to) {
        List<Object> values = new ArrayList<>(List.of(organisation, to, from));
        String ofPost = "";
        if (post != null) {
            ofPost = " and post_id = ?";
            values.add(post);
        }
        return sql.query(
                "select number, name, cycle, period_start, state, basis_document, basis_clause from duty"
                        + " where organisation_id = ? and period_start <= ? and period_end >= ?" + ofPost
                        + " order by period_start, number",
                DutyList::recurring,
                values.toArray());
    }

    private static Dossier.Recurring recurring(ResultSet row) throws SQLException {
        return new Dossier.Recurring(
                row.getString("number"),
                row.getString("name"),
                new Period(DutyCycle.valueOf(row.getString("cycle")), row.getObject("period_start", LocalDate.class))
                        .text(),
                STATES.getOrDefault(row.getString("state"), row.getString("state")),
                new Basis(row.getString("basis_document"), row.getString("basis_clause")));
    }
}
