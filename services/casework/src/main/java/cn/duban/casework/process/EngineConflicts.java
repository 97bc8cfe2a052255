package cn.duban.casework.process;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;

/** Tells faults that go away when the transaction is tried again. */
public final class EngineConflicts {
    private EngineConflicts() {}

    /** Whether two transactions worked on one process at once. */
    public static boolean caused(@Nullable Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (t instanceof OptimisticLockingException || t instanceof JobTaken) {
                return true;
            }
        }
        return false;
    }
}
