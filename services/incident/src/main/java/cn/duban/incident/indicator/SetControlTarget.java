package cn.duban.incident.indicator;

import cn.duban.casework.input.Texts;
import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Sets the target of a place for a year, or sets it anew. */
@ApplicationScoped
public class SetControlTarget {
    private static final int MOST = 200;

    private final ControlTargets targets;
    private final Territories territories;
    private final WatchControlTargets watch;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    SetControlTarget(
            ControlTargets targets,
            Territories territories,
            WatchControlTargets watch,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.targets = targets;
        this.territories = territories;
        this.watch = watch;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets it. Whoever sets it names the document it comes from, and so has checked it.
     *
     * @param ifMatch version the caller saw, 0 where there was none
     * @throws cn.duban.platform.problem.ForbiddenProblem for a place that is not the caller's
     * @throws cn.duban.platform.problem.ConflictProblem when it was set meanwhile
     */
    @Transactional
    public TargetView set(String divisionCode, String year, @Nullable String ifMatch, TargetRequest request) {
        int of = Territories.year(year);
        DivisionChanged place = territories.own(divisionCode);
        long seen = ETags.require(ifMatch);
        TargetSetting setting = setting(request);
        boolean set = seen == 0 ? targets.add(place, of, setting) : targets.change(place.code(), of, seen, setting);
        ETags.check(seen, set ? seen : -1);
        audit.record(WatchControlTargets.SUBJECT, place.code() + "-" + of, "ControlTargetSet", seen + 1, request);
        watch.look(place.code(), of);
        return targets.find(place.code(), of).map(TargetView::of).orElseThrow();
    }

    private TargetSetting setting(TargetRequest request) {
        Basis basis = new Basis(
                Texts.required(request.document(), "document", "依据文件", MOST),
                Texts.required(request.clause(), "clause", "条款", MOST));
        Limits limits = new Limits(request.deaths(), request.incidents(), request.largerIncidents()).checked();
        return new TargetSetting(limits, basis, true, user.username(), user.name(), OffsetDateTime.now(clock));
    }
}
