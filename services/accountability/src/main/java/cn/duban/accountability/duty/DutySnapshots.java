package cn.duban.accountability.duty;

import cn.duban.casework.input.Days;
import cn.duban.contracts.duty.DutySnapshot;
import cn.duban.contracts.duty.DutyTenure;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A duty as the events carry it. */
final class DutySnapshots {
    private DutySnapshots() {}

    static DutySnapshot of(Duty duty) {
        Seat seat = duty.seat();
        Obligation owed = duty.obligation();
        return new DutySnapshot(
                duty.id(),
                duty.number(),
                owed.recurringDutyId(),
                owed.name(),
                owed.evidence(),
                duty.period().cycle(),
                owed.times(),
                duty.filed(),
                duty.period().start(),
                duty.period().end(),
                duty.state(),
                seat.organisationId(),
                seat.organisationName(),
                seat.postId(),
                seat.postName(),
                duty.log().holder().map(Holder::username).orElse(null),
                duty.log().holder().map(Holder::name).orElse(null),
                duty.log().tenures().stream().map(DutySnapshots::tenure).toList(),
                seat.divisionCode(),
                seat.divisionName(),
                seat.divisionPath(),
                seat.leaderPosts(),
                owed.basis(),
                owed.verified(),
                china(duty.dueAt()),
                chinaOrNull(duty.missedAt()),
                chinaOrNull(duty.doneAt()),
                duty.version());
    }

    private static DutyTenure tenure(Tenure tenure) {
        return new DutyTenure(tenure.username(), tenure.name(), tenure.from(), tenure.to());
    }

    private static OffsetDateTime china(OffsetDateTime at) {
        return at.atZoneSameInstant(Days.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime chinaOrNull(@Nullable OffsetDateTime at) {
        return at == null ? null : china(at);
    }
}
