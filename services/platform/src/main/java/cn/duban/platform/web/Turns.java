package cn.duban.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;

/** So many at a time; those behind them wait in line, which who lets them in bounds. */
final class Turns {
    private final int most;
    private final Deque<Runnable> line = new ArrayDeque<>();
    private int taken;

    Turns(int most) {
        this.most = most;
    }

    /** Begins at once or when it is its turn. */
    void take(Runnable begin) {
        synchronized (line) {
            if (taken >= most) {
                line.add(begin);
                return;
            }
            taken++;
        }
        begin.run();
    }

    /** Gives a turn back; the next in line begins. */
    void give() {
        Runnable next;
        synchronized (line) {
            next = line.poll();
            if (next == null) {
                taken--;
            }
        }
        if (next != null) {
            next.run();
        }
    }

    /** Leaves the line. @return false when its turn has come */
    boolean leave(Runnable begin) {
        synchronized (line) {
            return line.remove(begin);
        }
    }
}
