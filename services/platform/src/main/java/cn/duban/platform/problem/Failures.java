package cn.duban.platform.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Failures of ours: the log gets everything, the caller a number to quote. */
final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);
    /** A character no text may hold (U+0000), in a column or in JSON; a time beyond the calendar. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05", "22008");

    private Failures() {}

    static ProblemBody describe(Throwable fault) {
        boolean noConnection = false;
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof Problem problem) {
                return problem.body();
            }
            if (FormFaults.isMalformed(t)) {
                return HttpProblems.of(400);
            }
            if (t instanceof OptimisticLockException) {
                return HttpProblems.stale();
            }
            if (t instanceof OIDCException) {
                LOG.errorf("Sign-in cannot be checked: %s", fault.toString());
                return HttpProblems.of(503);
            }
            if (t instanceof OutOfMemoryError) {
                LOG.errorf(fault, "Memory was short");
                return HttpProblems.of(503);
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return ofDatabase(fault, sql.getSQLState());
            }
            // The database always names a state; the pool does not when it has no connection to give.
            noConnection |= t instanceof SQLException;
        }
        return noConnection ? noDatabase(fault) : internal(fault);
    }

    private static ProblemBody ofDatabase(Throwable fault, String state) {
        if (state.equals("23505")) {
            LOG.infof("A unique key refused a request: %s", fault.toString());
            return ProblemBody.of(409, "already-exists", "已存在", "相同的内容已经存在，请刷新后核对。");
        }
        if (UNSTORABLE.contains(state)) {
            LOG.infof("The database cannot take a value: %s", fault.toString());
            return HttpProblems.of(400);
        }
        if (state.startsWith("40")) {
            return HttpProblems.stale();
        }
        if (state.equals("57014")) {
            LOG.warnf("A statement took too long and was cut: %s", fault.toString());
            return ProblemBody.of(503, "query-timeout", "查询超时", "这次查询用时过长，已经停止。请缩小范围（辖区、时间、类型）后再查。");
        }
        if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53")) {
            return noDatabase(fault);
        }
        return internal(fault);
    }

    private static ProblemBody noDatabase(Throwable fault) {
        LOG.errorf("The database is not to be had: %s", fault.toString());
        return HttpProblems.of(503);
    }

    private static ProblemBody internal(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "Failure %s", id);
        return new ProblemBody(
                ProblemBody.TYPE_PREFIX + "internal",
                "系统内部错误",
                500,
                "系统出现错误，请稍后再试；如需协助，请提供编号 " + id + "。",
                List.of(),
                null,
                id);
    }
}
