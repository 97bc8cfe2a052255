package cn.duban.accountability.duty.arming;

import cn.duban.accountability.duty.ArmDuties;
import cn.duban.accountability.duty.Duties;
import cn.duban.accountability.duty.Duty;
import cn.duban.accountability.duty.DutyClocks;
import cn.duban.accountability.duty.DutyFile;
import cn.duban.accountability.duty.Obligation;
import cn.duban.accountability.duty.Period;
import cn.duban.accountability.duty.process.DutyWorkflow;
import cn.duban.casework.number.CaseNumbers;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Arms what is owed in a period, in batches: a batch is all that is in memory, and all that is lost when the service
 * dies. Going through a period again arms what is new since, and nothing twice.
 */
@ApplicationScoped
class OpenPeriod {
    private final Directory directory;
    private final Duties duties;
    private final ArmDuties arm;
    private final DutyWorkflow workflow;
    private final DutyClocks clocks;
    private final CaseNumbers numbers;
    private final Sql sql;
    private final Clock clock;
    private final int batch;

    OpenPeriod(
            Directory directory,
            Duties duties,
            ArmDuties arm,
            DutyWorkflow workflow,
            DutyClocks clocks,
            CaseNumbers numbers,
            Sql sql,
            Clock clock,
            @ConfigProperty(name = "duban.duty.arm-batch") int batch) {
        this.directory = directory;
        this.duties = duties;
        this.arm = arm;
        this.workflow = workflow;
        this.clocks = clocks;
        this.numbers = numbers;
        this.sql = sql;
        this.clock = clock;
        this.batch = batch;
    }

    /**
     * Opens the period, or goes through it again.
     *
     * @param pass what this time is about
     * @return how many duties were armed
     */
    int open(Period period, Pass pass) {
        return workflow.arming(() -> all(period, pass));
    }

    private int all(Period period, Pass pass) {
        WhoOwes who = new WhoOwes(directory, LocalDate.now(clock));
        List<RecurringDutyChanged> recurring = directory.recurringDuties().stream()
                .filter(duty -> duty.cycle() == period.cycle())
                .sorted(Comparator.comparing(RecurringDutyChanged::id))
                .toList();
        int armed = 0;
        List<Owed> gathered = new ArrayList<>();
        for (RecurringDutyChanged duty : recurring) {
            gathered.addAll(who.of(duty, period));
            if (gathered.size() >= batch) {
                armed += arm(gathered, period, pass);
                gathered.clear();
            }
        }
        return armed + arm(gathered, period, pass);
    }

    /** Which time a period is gone through. */
    enum Pass {
        /** It has just begun, or did so while the service stood still: all of it is owed, also what is over. */
        FIRST,
        /** The platform begins to keep duties in mid-period: what was over before is not held against anybody. */
        LATE,
        /** Something changed: what nobody owes yet is armed, as in {@link #LATE}. */
        AGAIN
    }

    private int arm(List<Owed> owed, Period period, Pass pass) {
        if (owed.isEmpty()) {
            return 0;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        Set<String> known = duties.known(owed.stream().map(Owed::id).toList());
        Set<String> groups = pass == Pass.AGAIN ? groups(owed, period) : Set.of();
        List<Duty> fresh = owed.stream()
                .filter(one -> !known.contains(one.id()) && !groups.contains(one.group()))
                .map(one -> duty(one, now))
                .filter(duty -> pass == Pass.FIRST || duty.dueAt().isAfter(now))
                .toList();
        for (int from = 0; from < fresh.size(); from += batch) {
            arm.arm(fresh.subList(from, Math.min(fresh.size(), from + batch)), now);
        }
        return fresh.size();
    }

    /** What of these somebody owes already in the period. */
    private Set<String> groups(List<Owed> owed, Period period) {
        return new HashSet<>(sql.query(
                "select recurring_duty_id || '/' || coalesce(post_id, organisation_id) from duty"
                        + " where cycle = ? and period_start = ? and recurring_duty_id = any (?)",
                row -> row.getString(1),
                period.cycle().name(),
                period.start(),
                owed.stream().map(one -> one.duty().id()).distinct().toArray(String[]::new)));
    }

    private Duty duty(Owed owed, OffsetDateTime now) {
        RecurringDutyChanged source = owed.duty();
        String path = owed.seat().divisionPath();
        String clockId = clocks.clockOf(source, path, owed.period().start());
        Obligation obligation = new Obligation(
                source.id(),
                source.name(),
                source.times(),
                source.evidence(),
                clockId,
                source.basis().document(),
                source.basis().clause(),
                source.verified());
        return Duty.arm(
                owed.id(),
                numbers.next("LZ", owed.seat().divisionCode()),
                obligation,
                owed.seat(),
                owed.period(),
                owed.holder(),
                owed.since(),
                new DutyFile.Run(now, clocks.dueOf(clockId, path, owed.period())));
    }
}
