package cn.duban.deadline;

import cn.duban.deadline.calendar.HolidayFiles;
import cn.duban.deadline.calendar.WorkingCalendar;
import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockDefinition;
import cn.duban.deadline.due.DueDates;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Catalogue and shipped calendar from {@code duban.seeds-dir}, read and checked once, at start. */
@Singleton
class DeadlineBeans {
    private static final Logger LOG = Logger.getLogger(DeadlineBeans.class);

    private final Path seeds;

    DeadlineBeans(@ConfigProperty(name = "duban.seeds-dir") String seeds) {
        this.seeds = Path.of(seeds);
    }

    @Produces
    @Singleton
    ClockCatalogue catalogue() {
        return ClockCatalogue.load(seeds.resolve("clocks"));
    }

    @Produces
    @Singleton
    WorkingCalendar calendar() {
        return new WorkingCalendar(HolidayFiles.read(seeds.resolve("holidays")));
    }

    @Produces
    @Singleton
    DueDates dueDates(LiveCalendar calendar) {
        return new DueDates(calendar::calendar);
    }

    /** A service with a broken catalogue must not start. */
    void check(@Observes StartupEvent start, ClockCatalogue catalogue, WorkingCalendar calendar, Clock clock) {
        long unverified = catalogue.definitions().stream()
                .filter(definition -> !definition.verified())
                .map(ClockDefinition::id)
                .count();
        LOG.infof("%d clocks, %d of them not verified", catalogue.definitions().size(), unverified);
        int next = LocalDate.now(clock).getYear() + 1;
        if (calendar.notices().stream().noneMatch(notice -> notice.year() == next)) {
            LOG.warnf("No holiday notice for %d yet: ends in working days that reach into it are provisional", next);
        }
    }
}
