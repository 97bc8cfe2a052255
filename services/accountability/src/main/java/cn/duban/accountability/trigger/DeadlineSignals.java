package cn.duban.accountability.trigger;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.cases.Subjects;
import cn.duban.casework.input.Days;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.contracts.deadline.DeadlineMissed;
import cn.duban.contracts.deadline.DeadlineSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Missed clocks as signals. */
@ApplicationScoped
public class DeadlineSignals {
    /** Consequences the catalogue names, the gravest first; they travel in the event. */
    private static final List<String> GRAVE =
            List.of("PENALTY_CASE", "ACCOUNTABILITY_CASE", "INTERVIEW", "WARNING_NOTICE");

    private final Subjects subjects;

    DeadlineSignals(Subjects subjects) {
        this.subjects = subjects;
    }

    /** The signal; empty where nobody is named whose duty it was, or another signal tells the same. */
    public Optional<Signal> of(DeadlineMissed event) {
        DeadlineSnapshot missed = event.deadline();
        // 迟报 is found by the incident service itself, with how late it was.
        if (event.consequence().contains("LATE_REPORT")) {
            return Optional.empty();
        }
        OffsetDateTime at = missed.missedAt() == null ? missed.dueAt() : missed.missedAt();
        return subject(missed, at)
                .map(subject -> new Signal(
                        "deadline:" + missed.id(),
                        0,
                        kind(missed.clockId()),
                        severity(event.consequence()),
                        subject,
                        at,
                        "“" + missed.name() + "”逾期未完成：" + missed.subjectTitle() + "（" + missed.subjectNumber() + "）",
                        missed.subjectType(),
                        missed.subjectId(),
                        missed.subjectNumber(),
                        missed.basis(),
                        missed.verified()));
    }

    private Optional<Subject> subject(DeadlineSnapshot missed, OffsetDateTime at) {
        @Nullable String post = missed.post();
        @Nullable String body = missed.organisation();
        Optional<Subject> person = post == null ? Optional.empty() : subjects.post(post, Days.of(at));
        return person.or(() -> body == null ? Optional.empty() : subjects.body(body));
    }

    private static TriggerKind kind(String clockId) {
        if (clockId.startsWith("hazard.plate.") || clockId.equals("incident.inquiry.plate")) {
            return TriggerKind.OVERDUE_PLATE;
        }
        if (clockId.startsWith("hazard.") && clockId.endsWith(".rectify")) {
            return TriggerKind.OVERDUE_HAZARD;
        }
        boolean duty = clockId.startsWith("leadership.") || clockId.startsWith("duty.");
        return duty ? TriggerKind.MISSED_DUTY : TriggerKind.MISSED_CLOCK;
    }

    private static String severity(String consequence) {
        List<String> named = List.of(consequence.split(",", -1));
        return GRAVE.stream().filter(named::contains).findFirst().orElse("");
    }
}
