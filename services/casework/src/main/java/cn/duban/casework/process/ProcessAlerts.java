package cn.duban.casework.process;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.cases.Cases;
import cn.duban.casework.process.ProcessAlert.Reason;
import cn.duban.contracts.task.TaskClosed;
import cn.duban.contracts.task.TaskOpened;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says where a process does not go on: in the log, as a metric, and as a task of the administrators, which is open until
 * it was put right.
 */
@ApplicationScoped
public class ProcessAlerts {
    private static final Logger LOG = Logger.getLogger(ProcessAlerts.class);
    private static final int ERROR_LENGTH = 1_000;

    private final MeterRegistry metrics;
    private final Sql sql;
    private final Outbox outbox;
    private final Cases cases;
    private final ModelNames names;
    private final Clock clock;

    ProcessAlerts(MeterRegistry metrics, Sql sql, Outbox outbox, Cases cases, ModelNames names, Clock clock) {
        this.metrics = metrics;
        this.sql = sql;
        this.outbox = outbox;
        this.cases = cases;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What failed.
     *
     * @param jobId the engine's job, null where the process could not be begun
     * @param process name or key of its model
     * @param place name of the element it belongs to
     */
    record Failure(
            @Nullable String jobId,
            String process,
            String place,
            @Nullable String error) {}

    /**
     * The process is not where the case is, or there is none. The step itself stands.
     *
     * @param model key of its model
     * @param expected key of the element, or name of the message, at which it should have been
     */
    public void outOfStep(String caseId, String model, String expected) {
        outOfStep(caseId, new Failure(null, names.model(model), names.place(model, expected), null));
    }

    /** The same of a process that runs. */
    public void outOfStep(ProcessInstance process, String expected) {
        String definition = process.getProcessDefinitionId();
        outOfStep(
                process.getBusinessKey(),
                new Failure(null, names.modelOf(definition), names.placeIn(definition, expected), null));
    }

    private void outOfStep(String caseId, Failure where) {
        cases.facts(caseId)
                .ifPresent(
                        facts -> raise(facts, Reason.OUT_OF_STEP, where.place(), "流程与业务状态不一致：" + where.place(), where));
    }

    /** A job failed as often as it may. */
    void standsStill(String caseId, Failure failure) {
        cases.facts(caseId)
                .ifPresent(facts ->
                        raise(facts, Reason.STANDS_STILL, failure.place(), "流程停滞：" + failure.place(), failure));
    }

    /** It could not be begun in several attempts. @param name of its model */
    void notBegun(String caseId, String process, String name, String error) {
        Failure failure = new Failure(null, name, process, error);
        cases.facts(caseId).ifPresent(facts -> raise(facts, Reason.NOT_BEGUN, process, "流程未能启动：" + name, failure));
    }

    /** Those nobody has put right yet, the latest first. */
    public List<ProcessAlert> open(int limit, int offset) {
        return sql.query(
                "select " + ProcessAlert.COLUMNS
                        + " from process_alert where resolved_at is null order by raised_at desc, id limit ? offset ?",
                ProcessAlert::read,
                limit,
                offset);
    }

    /** How many those are. */
    public long countOpen() {
        return sql.query("select count(*) from process_alert where resolved_at is null", row -> row.getLong(1))
                .get(0);
    }

    /** @throws NotFoundProblem when there is none under this id */
    ProcessAlert get(UUID id) {
        return sql.first("select " + ProcessAlert.COLUMNS + " from process_alert where id = ?", ProcessAlert::read, id)
                .orElseThrow(() -> new NotFoundProblem("process-alert", "没有这条流程提示", "没有这条流程提示"));
    }

    /**
     * It was put right, or is not so any more; the task of the administrators goes.
     *
     * @param by sign-in name of who did it, {@code system} where it came right by itself
     * @return whether it was open until now
     */
    @Transactional
    boolean resolve(ProcessAlert alert, String by, String resolution) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int open = sql.update(
                "update process_alert set resolved_at = ?, resolved_by = ?, resolution = ?"
                        + " where id = ? and resolved_at is null",
                now,
                by,
                resolution,
                alert.id());
        if (open == 1) {
            outbox.append(
                    alert.caseId(),
                    new TaskClosed(
                            alert.id().toString(), alert.caseType(), alert.caseId(), by, TaskClosed.Outcome.DONE, now));
        }
        return open == 1;
    }

    private void raise(CaseFacts facts, Reason reason, String place, String name, @Nullable Failure failure) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        int fresh = sql.update(
                "insert into process_alert (id, case_type, case_id, case_number, case_title, division_name, reason,"
                        + " process, place, error, job_id, raised_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (case_id, reason, place) where resolved_at is null do nothing",
                id,
                facts.type(),
                facts.id(),
                facts.number(),
                facts.title(),
                facts.divisionName(),
                reason.name(),
                failure == null ? null : failure.process(),
                place,
                failure == null ? null : shortened(failure.error()),
                failure == null ? null : failure.jobId(),
                now);
        if (fresh == 1) {
            LOG.errorf(
                    "%s %s: %s%s", facts.type(), facts.number(), name, failure == null ? "" : ": " + failure.error());
            metrics.counter("duban_process_alerts", "reason", reason.key()).increment();
            outbox.append(facts.id(), task(id, facts, reason, name, now));
        }
    }

    private static TaskOpened task(UUID id, CaseFacts facts, Reason reason, String name, OffsetDateTime at) {
        return new TaskOpened(
                id.toString(),
                facts.type(),
                facts.id(),
                facts.number(),
                facts.title(),
                "Alert_" + reason.key(),
                name,
                List.of(Roles.ADMIN),
                null,
                facts.divisionPath(),
                facts.divisionName(),
                null,
                null,
                at);
    }

    private static @Nullable String shortened(@Nullable String error) {
        return error == null
                ? null
                : error.codePoints()
                        .filter(one -> one != 0)
                        .limit(ERROR_LENGTH)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
