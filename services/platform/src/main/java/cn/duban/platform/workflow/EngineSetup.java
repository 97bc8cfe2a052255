package cn.duban.platform.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** What to do when the engine is up ({@code @Observes CamundaEngineStartupEvent}) and when the clock is moved. */
public final class EngineSetup {
    private EngineSetup() {}

    /**
     * Adds the index the engine's own schema lacks: without it the acquisition of due jobs reads all open timers.
     *
     * @throws IllegalStateException when the database refuses
     */
    public static void indexJobs(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create index if not exists act_idx_job_duedate_duban on act_ru_job (duedate_)");
        } catch (SQLException e) {
            throw new IllegalStateException("The job table cannot be indexed", e);
        }
    }

    /**
     * Deploys models; those that have not changed keep their version.
     *
     * @param resources paths on the class path
     */
    public static void deploy(ProcessEngine engine, String name, List<String> resources) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(name).enableDuplicateFiltering(true);
        resources.forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    /** Moves the engine's time along with the demo clock ({@code @Observes ClockMoved}). */
    public static void moveClock(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }
}
