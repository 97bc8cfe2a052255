package cn.duban.casework.web;

import cn.duban.casework.process.EngineConflicts;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Takes a step again where the engine's own job executor went on with the same process at the same time. */
public final class Retries {
    private static final int ATTEMPTS = 6;
    /** The first pause; each further one is twice as long. A job of ours takes some ten of these. */
    private static final long PAUSE_MILLIS = 10;

    private Retries() {}

    /** The answer of the first attempt that no job got in the way of. */
    public static Response of(Supplier<Response> attempt) {
        for (int left = ATTEMPTS - 1; ; left--) {
            try {
                return attempt.get();
            } catch (RuntimeException e) {
                if (left == 0 || !EngineConflicts.caused(e)) {
                    throw e;
                }
                pause(ATTEMPTS - 1 - left);
            }
        }
    }

    private static void pause(int failed) {
        try {
            Thread.sleep(PAUSE_MILLIS << failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two attempts", e);
        }
    }
}
