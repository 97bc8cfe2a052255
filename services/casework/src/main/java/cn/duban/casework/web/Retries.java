package cn.duban.casework.web;

import cn.duban.casework.process.EngineConflicts;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Takes a step again where the engine's own job executor went on with the same process at the same time. */
public final class Retries {
    private static final int ATTEMPTS = 4;

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
            }
        }
    }
}
