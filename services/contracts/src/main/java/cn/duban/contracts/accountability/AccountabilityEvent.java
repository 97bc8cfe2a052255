package cn.duban.contracts.accountability;

import java.time.OffsetDateTime;

/** What every event of accountability has in common. */
public sealed interface AccountabilityEvent permits CaseEvent, InterviewEvent, ListingEvent {
    /** Sign-in name of who did it, {@code system} for a process. */
    String by();

    OffsetDateTime at();
}
