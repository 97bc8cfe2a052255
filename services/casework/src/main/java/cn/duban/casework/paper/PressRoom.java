package cn.duban.casework.paper;

import cn.duban.platform.problem.BusyProblem;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sets one page at a time: a font, a page of tables and the file take some 100 MB of the heap, and a service has 320. A
 * few may wait, so that papers and exports do not take all the workers of the service either.
 */
public final class PressRoom {
    private static final int MOST_WAITING = 4;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore seats = new Semaphore(1 + MOST_WAITING);
    private final Semaphore press = new Semaphore(1, true);

    /** @throws BusyProblem when too many wait, or one waits too long */
    public <T> T set(Supplier<T> page) {
        if (!seats.tryAcquire()) {
            throw busy();
        }
        try {
            if (!comesToPress()) {
                throw busy();
            }
            try {
                return page.get();
            } finally {
                press.release();
            }
        } finally {
            seats.release();
        }
    }

    private static BusyProblem busy() {
        return new BusyProblem("paper-busy", "文书较多，请稍候", "正在生成的文书较多，请过几秒再试。");
    }

    private boolean comesToPress() {
        try {
            return press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
