package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.FollowUpReported;
import cn.duban.contracts.incident.IncidentCompleted;
import cn.duban.contracts.incident.SupplementReported;

/** What a statement is called when it is told to others. */
final class StatementEvents {
    private StatementEvents() {}

    static Telling of(StatementKind kind, Signature by) {
        return switch (kind) {
            case FOLLOW_UP -> now -> new FollowUpReported(now, by.username(), by.at());
            case SUPPLEMENT -> now -> new SupplementReported(now, by.username(), by.at());
            case FLASH, COMPLETION, RELAY, CORRECTION -> now -> new IncidentCompleted(now, by.username(), by.at());
        };
    }
}
