package cn.duban.incident.grading;

import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.grading.process.GradeDecision;
import cn.duban.incident.grading.process.GradeDecision.Row;
import cn.duban.incident.lifecycle.Bases;
import cn.duban.incident.lifecycle.Danger;
import cn.duban.incident.lifecycle.Figures;
import cn.duban.incident.lifecycle.GradeFinding;
import cn.duban.incident.lifecycle.GradeFinding.DirectReport;
import cn.duban.incident.lifecycle.GradeFinding.Ground;
import cn.duban.incident.lifecycle.Grading;
import cn.duban.incident.relay.RelayRule;
import cn.duban.incident.relay.RelayRule.Direct;
import cn.duban.incident.relay.RelayRuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Worst of three (493号令 art. 3); what is unknown makes it provisional, for unknown is not zero. */
@ApplicationScoped
public class GradePolicy implements Grading {
    private final GradeDecision decision;
    private final RelayRuleBook rules;

    GradePolicy(GradeDecision decision, RelayRuleBook rules) {
        this.decision = decision;
        this.rules = rules;
    }

    @Override
    public GradeFinding find(Figures figures, @Nullable Danger danger, @Nullable IncidentGrade confirmed) {
        List<Row> rows = decision.grades(figures.deaths(), figures.injured(), figures.lossFen());
        List<Row> nearMisses = decision.nearMisses(figures, danger);
        IncidentGrade grade = worst(rows);
        IncidentGrade possible = possible(figures);
        boolean provisional = possible != grade;
        IncidentGrade counts = confirmed == null ? grade : confirmed;
        boolean nearMiss = !nearMisses.isEmpty();
        return new GradeFinding(
                grade,
                provisional,
                provisional ? possible : null,
                nearMiss,
                because(rows, nearMisses, figures, danger),
                relayUpTo(counts, nearMiss),
                rules.of(counts).inquiry().level(),
                direct(rules.of(counts)),
                decision.version());
    }

    /** What it could become: the missing and trapped may be dead, and what nobody counted may be the worst. */
    private @Nullable IncidentGrade possible(Figures figures) {
        boolean unknown = figures.deaths() == null || figures.injured() == null || figures.lossFen() == null;
        if (unknown || figures.missing() == null) {
            return IncidentGrade.ESPECIALLY_MAJOR;
        }
        int atRisk = Objects.requireNonNullElse(figures.trappedOrMissing(), 0);
        int deaths = Objects.requireNonNullElse(figures.deaths(), 0) + atRisk;
        return worst(decision.grades(deaths, figures.injured(), figures.lossFen()));
    }

    private RelayLevel relayUpTo(@Nullable IncidentGrade grade, boolean nearMiss) {
        RelayRule byGrade = rules.of(grade);
        RelayLevel level = byGrade.relay().level();
        RelayLevel near = rules.nearMiss().relay().level();
        return nearMiss && near.compareTo(level) > 0 ? near : level;
    }

    private static List<DirectReport> direct(RelayRule rule) {
        List<DirectReport> all = new ArrayList<>();
        for (Direct row : Objects.requireNonNullElse(rule.direct(), List.<Direct>of())) {
            Basis basis = new Basis(row.document(), row.clause());
            if (row.by() == null) {
                all.add(new DirectReport(null, row.to(), basis));
            } else {
                row.by().forEach(level -> all.add(new DirectReport(level, row.to(), basis)));
            }
        }
        return all;
    }

    private static @Nullable IncidentGrade worst(List<Row> rows) {
        return rows.stream()
                .map(row -> IncidentGrade.valueOf(Objects.requireNonNull(row.grade())))
                .max(IncidentGrade::compareTo)
                .orElse(null);
    }

    private static List<Ground> because(
            List<Row> rows, List<Row> nearMisses, Figures figures, @Nullable Danger danger) {
        List<Ground> grounds = new ArrayList<>();
        for (Row row : rows) {
            IncidentGrade grade = IncidentGrade.valueOf(Objects.requireNonNull(row.grade()));
            Basis basis = new Basis(Bases.GRADES.document(), row.clause());
            grounds.add(new Ground(row.rule(), value(row.figure(), figures, null), grade, basis));
        }
        for (Row row : nearMisses) {
            Basis basis = new Basis(Bases.NEAR_MISS.document(), row.clause());
            grounds.add(new Ground(row.rule(), value(row.figure(), figures, danger), null, basis));
        }
        return grounds;
    }

    private static String value(String figure, Figures figures, @Nullable Danger danger) {
        Object value = switch (figure) {
            case "deaths" -> figures.deaths();
            case "injured" -> figures.injured();
            case "lossFen" -> figures.lossFen();
            case "inDanger" -> figures.inDanger();
            case "trappedOrMissing" -> figures.trappedOrMissing();
            case "evacuated" -> figures.evacuated();
            case "polluted" -> danger == null ? null : danger.pollution();
            case "endangered" -> danger == null ? null : danger.facilities();
            case "otherDanger" -> danger == null ? null : danger.other();
            default -> throw new IllegalStateException("The table names no figure of ours: " + figure);
        };
        return String.valueOf(value);
    }
}
