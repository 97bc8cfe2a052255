package cn.duban.accountability.duty;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.platform.concurrency.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Takes a step on a duty: lock, check, change, in one transaction with all that follows. */
@ApplicationScoped
public class DutySteps {
    private final DutyScope scope;
    private final Duties duties;
    private final Actors actors;
    private final Clock clock;

    DutySteps(DutyScope scope, Duties duties, Actors actors, Clock clock) {
        this.scope = scope;
        this.duties = duties;
        this.actors = actors;
        this.clock = clock;
    }

    /** What a step does to the locked duty. */
    @FunctionalInterface
    public interface Change {
        void apply(Duty duty, Signature by, Actor actor);
    }

    /**
     * Takes the step, or refuses and changes nothing.
     *
     * @param ifMatch version the caller saw
     * @return the duty after it, with its new version
     */
    @Transactional
    public Duty take(String id, DutyAction action, @Nullable String ifMatch, Change change) {
        scope.check(id);
        Duty duty = duties.lock(id).orElseThrow(DutyScope::missing);
        Actor actor = actors.current();
        DutyRights.check(duty, action, actor);
        ETags.check(ifMatch, duty.version());
        Signature by = actor.sign(clock);
        change.apply(duty, by, actor);
        return duty;
    }
}
