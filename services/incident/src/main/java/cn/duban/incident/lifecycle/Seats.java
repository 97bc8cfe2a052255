package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Finds who would inquire at a level, in the relay chain of the incident, which is data. */
public final class Seats {
    /** Lowest level that inquires (493号令 art. 19). */
    public static final RelayLevel LOWEST = RelayLevel.DISTRICT;

    private Seats() {}

    /** The seat of a level; where the level has no body of its own, the nearest one below enters for it. */
    public static Optional<Seat> of(Incident incident, RelayLevel level) {
        return acting(incident, level).map(leg -> {
            Body office = Objects.requireNonNull(leg.body());
            Body government = leg.parallel().getOrDefault(NoticeRecipient.GOVERNMENT, office);
            String name = leg.level() == level ? government.name() : name(level) + "（由" + government.name() + "录入）";
            return new Seat(level, name, government, office);
        });
    }

    /** Whether the person may form the team at any level. */
    public static boolean anyHeadedBy(Incident incident, Actor actor) {
        return Arrays.stream(RelayLevel.values())
                .filter(level -> level.compareTo(LOWEST) >= 0)
                .flatMap(level -> of(incident, level).stream())
                .anyMatch(seat -> seat.headedBy(actor));
    }

    private static Optional<RelayLeg> acting(Incident incident, RelayLevel level) {
        Optional<RelayLeg> atOrBelow = incident.relay().legs().stream()
                .filter(leg -> leg.body() != null && leg.level().compareTo(level) <= 0)
                .reduce((lower, higher) -> higher);
        return atOrBelow.or(() -> incident.relay().legs().stream()
                .filter(leg -> leg.body() != null)
                .findFirst());
    }

    private static String name(RelayLevel level) {
        return level == RelayLevel.STATE ? "国务院" : Labels.of(level) + "人民政府";
    }
}
