package cn.duban.platform.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.cdi.impl.event.CdiEventSupportBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.quarkus.engine.extension.QuarkusProcessEngineConfiguration;

/**
 * Engine settings of every service with processes; figures as measured in the design notes. No bean, as most services
 * have no engine: {@code casework.process.CaseEngine} is that of the services with cases, which set
 * {@code quarkus.camunda.job-executor.thread-pool.queue-size=100}, which only a property can.
 */
public class DubanEngineConfiguration extends QuarkusProcessEngineConfiguration {
    private static final int JOBS_PER_ACQUISITION = 50;
    /** The first wait must not exceed the longest: else the engine computes no wait at all and asks without rest. */
    private static final int FIRST_IDLE_MILLIS = 250;

    private static final long LONGEST_IDLE_MILLIS = 2_000;
    /** Longer than a full queue takes to run, or a second copy would run the same jobs. */
    private static final int LOCK_MILLIS = 10 * 60 * 1000;

    /** Sets what the engine is built with. */
    protected DubanEngineConfiguration() {
        setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setAuthorizationEnabled(false);
        setFailedJobRetryTimeCycle("PT10S,PT1M,PT5M,PT15M,PT1H");
        // Both let the acquisition query use the index that EngineSetup adds.
        setEnsureJobDueDateNotNull(true);
        setJobExecutorAcquireByDueDate(true);
        // Expressions and scripts come from our own models only, never from what a user typed.
        setEnableExpressionsInAdhocQueries(false);
        setEnableExpressionsInStoredQueries(false);
        setEnableScriptEngineLoadExternalResources(false);
        setEnableScriptEngineNashornCompatibility(false);
        setEnableXxeProcessing(false);
    }

    /** What a model may call, by name; nothing else can be reached from an expression. */
    protected Map<String, Object> beans() {
        return Map.of();
    }

    // Quarkus has no EL resolver to lend, without which the engine's own manager cannot call methods of beans.
    @Override
    protected void initExpressionManager() {
        super.initExpressionManager();
        Map<String, Object> beans = beans();
        if (!beans.isEmpty()) {
            setExpressionManager(new JuelExpressionManager(new HashMap<>(beans)));
        }
    }

    @Override
    public ProcessEngineConfigurationImpl setJobExecutor(JobExecutor executor) {
        executor.setMaxJobsPerAcquisition(JOBS_PER_ACQUISITION);
        executor.setWaitTimeInMillis(FIRST_IDLE_MILLIS);
        executor.setMaxWait(LONGEST_IDLE_MILLIS);
        executor.setLockTimeInMillis(LOCK_MILLIS);
        return super.setJobExecutor(executor);
    }

    @Override
    public ProcessEngine buildProcessEngine() {
        // The extension has every step of a process told as an event of CDI, which nobody listens to.
        getCustomPostBPMNParseListeners().removeIf(CdiEventSupportBpmnParseListener.class::isInstance);
        return EngineSchema.prepared(super::buildProcessEngine);
    }
}
