package cn.duban.platform.work;

import cn.duban.platform.sql.SqlFailure;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How long one statement may take: for requests and events what the connection says from its beginning
 * ({@code quarkus.datasource.jdbc...options}), for jobs longer.
 */
@ApplicationScoped
class PatienceOfTheDatabase implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(PatienceOfTheDatabase.class);

    private final String forJobs;

    PatienceOfTheDatabase(@ConfigProperty(name = "duban.jobs.statement-timeout") String forJobs) {
        this.forJobs = forJobs;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (Jobs.isOne()) {
            run(connection, "set statement_timeout = '" + forJobs.replace("'", "") + "'");
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (Jobs.isOne()) {
            try {
                run(connection, "reset statement_timeout");
            } catch (SqlFailure broken) {
                // A connection that does not even take this is thrown away by the pool.
                LOG.debugf("A connection came back broken: %s", broken.getMessage());
            }
        }
    }

    private static void run(Connection connection, String statement) {
        try (Statement own = connection.createStatement()) {
            own.execute(statement);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
