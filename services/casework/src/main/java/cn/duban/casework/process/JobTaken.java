package cn.duban.casework.process;

/**
 * A job left to the executor failed when a step wanted to go on with it: most often the executor was about it at the
 * same time. The engine tells that in several ways, from a missing job to a null of its own.
 */
final class JobTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param fault of the engine */
    JobTaken(RuntimeException fault) {
        super("A job failed that its executor may have had in hand", fault);
    }
}
