package cn.duban.accountability.duty.view;

import cn.duban.accountability.duty.Duties;
import cn.duban.accountability.duty.Duty;
import cn.duban.accountability.duty.DutyAction;
import cn.duban.accountability.duty.DutyClocks;
import cn.duban.accountability.duty.DutyRights;
import cn.duban.accountability.duty.DutyScope;
import cn.duban.accountability.duty.Filing;
import cn.duban.casework.actor.Actors;
import cn.duban.deadline.DeadlineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One duty, for whoever may see it. */
@ApplicationScoped
public class DutyDetails {
    private final Duties duties;
    private final DutyScope scope;
    private final DutyLists lists;
    private final DutyClocks clocks;
    private final Actors actors;
    private final Clock clock;

    DutyDetails(Duties duties, DutyScope scope, DutyLists lists, DutyClocks clocks, Actors actors, Clock clock) {
        this.duties = duties;
        this.scope = scope;
        this.lists = lists;
        this.clocks = clocks;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws cn.duban.platform.problem.NotFoundProblem when it is not in the caller's scope */
    public Duty visible(String id) {
        scope.check(id);
        return duties.find(id).orElseThrow(DutyScope::missing);
    }

    /** The duty; flush before. */
    public DutyDetail of(Duty duty) {
        OffsetDateTime until = returnableUntil(duty);
        return new DutyDetail(
                lists.row(duty.id()),
                duty.version(),
                duty.obligation().recurringDutyId(),
                tenures(duty),
                duty.log().filings().stream().map(DutyDetail.Filed::of).toList(),
                actions(duty, until),
                until);
    }

    public List<DeadlineView> deadlines(Duty duty) {
        return clocks.all(duty.id()).stream().map(DeadlineView::of).toList();
    }

    private List<DutyAction> actions(Duty duty, @Nullable OffsetDateTime until) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return DutyRights.open(duty, actors.current(), until == null ? now.minusSeconds(1) : until, now);
    }

    private @Nullable OffsetDateTime returnableUntil(Duty duty) {
        List<Filing> counting = duty.log().counting();
        return counting.isEmpty()
                ? null
                : clocks.checkedUntil(
                        duty, counting.get(counting.size() - 1).by().at());
    }

    private static List<DutyDetail.Held> tenures(Duty duty) {
        return duty.log().tenures().stream()
                .map(one -> new DutyDetail.Held(one.name(), one.from(), one.to(), one.daysIn(duty.period())))
                .toList();
    }
}
