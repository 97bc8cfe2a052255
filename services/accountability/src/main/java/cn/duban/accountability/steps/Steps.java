package cn.duban.accountability.steps;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.MatterSource;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.telling.Publishing;
import cn.duban.accountability.workflow.process.MatterWorkflow;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a step on a matter together with all that follows: clocks, tasks, process, events, audit. */
@ApplicationScoped
public class Steps {
    private final Instance<MatterSource> sources;
    private final Visibility visibility;
    private final Matters matters;
    private final Actors actors;
    private final Clock clock;
    private final Publishing publishing;
    private final MatterWorkflow workflow;

    Steps(
            @Any Instance<MatterSource> sources,
            Visibility visibility,
            Matters matters,
            Actors actors,
            Clock clock,
            Publishing publishing,
            MatterWorkflow workflow) {
        this.sources = sources;
        this.visibility = visibility;
        this.matters = matters;
        this.actors = actors;
        this.clock = clock;
        this.publishing = publishing;
        this.workflow = workflow;
    }

    /** What a step does to the locked matter. */
    @FunctionalInterface
    public interface Change<M extends Matter> {
        void apply(M matter, Signature by, Actor actor);
    }

    /**
     * Takes the step, or refuses and changes nothing.
     *
     * @param ifMatch version the caller saw
     * @return the matter after it, with its new version
     */
    @Transactional
    public <M extends Matter> M take(
            Class<M> kind, String id, StepKind action, @Nullable String ifMatch, Change<M> change) {
        if (sources.stream().noneMatch(source -> visibility.sees(source.kind(), id))) {
            throw AllMatters.missing();
        }
        M matter = matters.lock(kind, id).orElseThrow(AllMatters::missing);
        Actor actor = actors.current();
        check(matter, action, actor, ifMatch);
        Signature by = actor.sign(clock);
        workflow.ready(matter);
        List<WorkItem> before = matter.items();
        change.apply(matter, by, actor);
        publishing.publish(matter, by.at(), by.username());
        workflow.follow(matter, before, matter.items());
        return matter;
    }

    /** Opens a matter a person asked for. */
    @Transactional
    public <M extends Matter> M open(M matter, Signature by) {
        matters.add(matter);
        publishing.publish(matter, by.at(), by.username());
        workflow.begin(matter);
        return matter;
    }

    private static void check(Matter matter, StepKind action, Actor actor, @Nullable String ifMatch) {
        matter.checkConflict(action, actor);
        if (!matter.allows(action, actor)) {
            throw action.notYours();
        }
        ETags.check(ifMatch, matter.version());
        if (!matter.open(action)) {
            throw action.notNow("该事项目前处于“" + matter.phaseLabel() + "”");
        }
    }
}
