package cn.duban.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Produces the clock that everybody injects, as {@code java.time.Clock} or, to move it, as {@link DubanClock}. */
@Singleton
class Clocks {
    @Produces
    @Singleton
    DubanClock clock() {
        return new DubanClock();
    }
}
