package cn.duban.platform.web;

import java.util.ArrayDeque;
import java.util.Deque;

/** So many at a time; those behind them wait in line, up to a number. */
final class Turns {
    private final int most;
    private final int waiting;
    private final Deque<Runnable> line = new ArrayDeque<>();
    private int taken;

    Turns(int most, int waiting) {
        this.most = most;
        this.waiting = waiting;
    }

    /** Begins at once or when it is its turn. @return false when there is no room even in the line */
    boolean take(Runnable begin) {
        synchronized (line) {
            if (taken >= most) {
                return line.size() < waiting && line.add(begin);
            }
            taken++;
        }
        begin.run();
        return true;
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
