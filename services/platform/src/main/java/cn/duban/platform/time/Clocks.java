package cn.duban.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Produces the clock that everybody injects. */
@Singleton
class Clocks {
    private final DubanClock clock = new DubanClock();

    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    @Produces
    @Singleton
    DubanClock dubanClock() {
        return clock;
    }
}
