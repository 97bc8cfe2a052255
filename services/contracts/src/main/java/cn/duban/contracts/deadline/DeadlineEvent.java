package cn.duban.contracts.deadline;

import java.time.OffsetDateTime;

/** What every event about a deadline has in common. */
public sealed interface DeadlineEvent
        permits DeadlineArmed,
                DeadlineReminded,
                DeadlineExtended,
                DeadlinePaused,
                DeadlineResumed,
                DeadlineMet,
                DeadlineMissed,
                DeadlineReckoned,
                DeadlineQuestioned,
                DeadlineExcused,
                DeadlineCancelled {
    DeadlineSnapshot deadline();

    OffsetDateTime at();
}
