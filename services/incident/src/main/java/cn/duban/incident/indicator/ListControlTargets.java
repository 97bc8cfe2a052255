package cn.duban.incident.indicator;

import cn.duban.casework.input.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Targets of a place and of those below it, against what is there so far. */
@ApplicationScoped
public class ListControlTargets {
    private final ControlTargets targets;
    private final Territories territories;
    private final Clock clock;

    ListControlTargets(ControlTargets targets, Territories territories, Clock clock) {
        this.targets = targets;
        this.territories = territories;
        this.clock = clock;
    }

    /** This year's unless another is named, of the caller's place unless another is named. */
    public List<TargetView> of(@Nullable String year, @Nullable String divisionCode) {
        int wanted = year == null || year.isBlank()
                ? LocalDate.now(clock.withZone(Days.ZONE)).getYear()
                : Territories.year(year);
        return targets.below(territories.place(divisionCode).path(), wanted, territories.paths()).stream()
                .map(TargetView::of)
                .toList();
    }
}
