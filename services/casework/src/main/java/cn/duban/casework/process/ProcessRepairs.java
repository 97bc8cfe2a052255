package cn.duban.casework.process;

import cn.duban.casework.process.ProcessAlert.Reason;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.workflow.HeldStarts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.logging.Logger;

/** What an administrator can do about a process that does not go on; each in the audit of its case. */
@ApplicationScoped
public class ProcessRepairs {
    private static final Logger LOG = Logger.getLogger(ProcessRepairs.class);

    private final ProcessAlerts alerts;
    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HeldStarts held;
    private final Audit audit;
    private final CurrentUser user;

    ProcessRepairs(
            ProcessAlerts alerts,
            ManagementService management,
            RepositoryService repository,
            RuntimeService runtime,
            HeldStarts held,
            Audit audit,
            CurrentUser user) {
        this.alerts = alerts;
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
        this.held = held;
        this.audit = audit;
        this.user = user;
    }

    /**
     * Tries once more what failed; a process that could not be begun is begun with the next batch.
     *
     * @return whether it goes on now
     * @throws ConflictProblem when it does not stand still any more
     * @throws RuleProblem when it fails again
     */
    public boolean retry(UUID id) {
        ProcessAlert alert = alerts.get(id);
        if (alert.reason() == Reason.NOT_BEGUN) {
            if (alert.resolvedAt() != null || !held.tryNow(alert.caseId())) {
                throw goneOn();
            }
            return false;
        }
        run(alert, failed(alert), "ProcessRetried", "重试成功");
        return true;
    }

    /**
     * Moves the process to the newest version of its model, and tries once more what failed.
     *
     * @throws ConflictProblem when it does not stand still any more, or has the newest version already
     * @throws RuleProblem when it cannot be moved, or fails again
     */
    public void move(UUID id) {
        ProcessAlert alert = alerts.get(id);
        Job job = failed(alert);
        ProcessDefinition own = repository.getProcessDefinition(job.getProcessDefinitionId());
        ProcessDefinition newest = newest(own);
        if (newest.getId().equals(own.getId())) {
            throw new ConflictProblem("newest-model", "已是最新版流程", "该流程已按最新版流程办理，没有可更换的版本，请直接重试");
        }
        try {
            MigrationPlan plan = runtime.createMigrationPlan(own.getId(), newest.getId())
                    .mapEqualActivities()
                    .build();
            runtime.newMigration(plan)
                    .processInstanceIds(job.getProcessInstanceId())
                    .execute();
        } catch (ProcessEngineException e) {
            LOG.errorf(e, "The process of case %s cannot be moved to %s", alert.caseId(), newest.getId());
            throw new RuleProblem("not-movable", "不能更换流程版本", "新版流程没有与当前位置对应的环节，详情见日志（编号 " + id + "）");
        }
        run(alert, job, "ProcessMoved", "更换为第" + newest.getVersion() + "版流程后重试成功");
    }

    /**
     * Notes what somebody found about a process that is not where its case is: nothing waits for it, the case goes on.
     *
     * @throws ConflictProblem when that was noted before, or when it stands still and is to be tried again
     */
    @Transactional
    public void settle(UUID id, String finding) {
        ProcessAlert alert = alerts.get(id);
        if (alert.reason() != Reason.OUT_OF_STEP) {
            throw new ConflictProblem("to-be-retried", "须重试", "停滞的流程须重试成功，不能直接办结");
        }
        done(alert, "ProcessFindingNoted", finding);
    }

    // A case under a division's scheme stays under it.
    private ProcessDefinition newest(ProcessDefinition own) {
        ProcessDefinitionQuery versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(own.getKey())
                .latestVersion();
        return (own.getTenantId() == null ? versions.withoutTenantId() : versions.tenantIdIn(own.getTenantId()))
                .singleResult();
    }

    private Job failed(ProcessAlert alert) {
        Job job = alert.jobId() == null || alert.resolvedAt() != null
                ? null
                : management.createJobQuery().jobId(alert.jobId()).singleResult();
        if (job == null) {
            throw goneOn();
        }
        return job;
    }

    private static ConflictProblem goneOn() {
        return new ConflictProblem("not-standing-still", "流程没有停滞", "该流程已不再停滞，请刷新列表");
    }

    // In a transaction of its own: what fails there is the engine's to note, and the alert stays.
    private void run(ProcessAlert alert, Job job, String what, String resolution) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            if (management.createJobQuery().jobId(job.getId()).count() == 0) {
                throw goneOn();
            }
            LOG.errorf(e, "The process of case %s stands still even now", alert.caseId());
            throw new RuleProblem("still-failing", "重试未成功", "流程仍不能继续，详情见日志（编号 " + alert.id() + "）");
        }
        QuarkusTransaction.requiringNew().run(() -> done(alert, what, resolution));
    }

    private void done(ProcessAlert alert, String what, String resolution) {
        if (!alerts.resolve(alert, user.username(), resolution)) {
            throw new ConflictProblem("resolved-already", "已处理", "这条流程提示已处理，请刷新列表");
        }
        audit.record(
                alert.caseType(), alert.caseId(), what, 0, Map.of("place", alert.place(), "resolution", resolution));
    }
}
