package cn.duban.incident.clocks;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Days;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.catalogue.Consequence;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what was reported too late (迟报): once per clock that says so. */
@ApplicationScoped
public class LateReports {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Directory directory;

    LateReports(Directory directory) {
        this.directory = directory;
    }

    /** Writes down on the incident what is late by these clocks and not written down yet. */
    public void find(Incident incident, List<Deadline> deadlines, OffsetDateTime at) {
        for (Deadline deadline : deadlines) {
            Instant missed = deadline.missedAt();
            if (missed != null && isReporting(deadline)) {
                String detail = "“" + deadline.rule().name() + "”应于" + TIME.format(missed.atZone(Days.ZONE)) + "前办理";
                incident.found(
                        deadline.id().toString(),
                        FaultKind.LATE,
                        body(deadline.responsible().organisation()),
                        detail,
                        deadline.rule().basis(),
                        minutes(deadline, missed),
                        at);
            }
        }
    }

    private static boolean isReporting(Deadline deadline) {
        return Arrays.asList(deadline.rule().consequence().split(",")).contains(Consequence.LATE_REPORT.name());
    }

    private static @Nullable Integer minutes(Deadline deadline, Instant missed) {
        Instant done = deadline.metAt();
        return done == null ? null : (int) Duration.between(missed, done).toMinutes();
    }

    private @Nullable Body body(@Nullable String id) {
        return id == null
                ? null
                : new Body(
                        id,
                        directory
                                .organisation(id)
                                .map(OrganisationChanged::name)
                                .orElse(id));
    }
}
