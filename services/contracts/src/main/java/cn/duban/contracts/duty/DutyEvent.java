package cn.duban.contracts.duty;

import java.time.OffsetDateTime;

/** Something happened to a duty of a period; all but the moment and the actor is in the snapshot. */
public sealed interface DutyEvent
        permits DutyArmed,
                DutyCompleted,
                DutyEvidenceFiled,
                DutyEvidenceReturned,
                DutyHandedOver,
                DutyMissed,
                DutyWithdrawn {
    DutySnapshot duty();

    /** Sign-in name, {@code system} for the platform itself. */
    String by();

    OffsetDateTime at();
}
