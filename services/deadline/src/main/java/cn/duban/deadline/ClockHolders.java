package cn.duban.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Finds who holds a subject; where nobody shows its ends, only the clocks change. */
@ApplicationScoped
class ClockHolders {
    private final Instance<ClockHolder> holders;

    ClockHolders(@Any Instance<ClockHolder> holders) {
        this.holders = holders;
    }

    void around(String type, String id, Runnable change) {
        holders.stream()
                .filter(holder -> holder.holds(type))
                .findFirst()
                .ifPresentOrElse(holder -> holder.around(type, id, change), change);
    }
}
