package cn.duban.accountability.steps;

import cn.duban.accountability.matter.Matter;
import cn.duban.accountability.matter.MatterProcess;
import cn.duban.accountability.matter.Matters;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.step.CaseKind;
import cn.duban.casework.step.Words;
import cn.duban.platform.visibility.Visibility;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Matters of one kind as the door takes them; each feature has its own as a bean. */
public abstract class MatterKind<M extends Matter> implements CaseKind<M, StepKind> {
    private final Class<M> kind;
    private final String type;
    private final Visibility visibility;
    private final Matters matters;
    private final MatterProcess process;

    /** @param type kind of aggregate in events, clocks and audit */
    protected MatterKind(Class<M> kind, String type, Visibility visibility, Matters matters, MatterProcess process) {
        this.kind = kind;
        this.type = type;
        this.visibility = visibility;
        this.matters = matters;
        this.process = process;
    }

    @Override
    public final String type() {
        return type;
    }

    @Override
    public final M seen(String id) {
        if (!visibility.sees(type, id)) {
            throw AllMatters.missing();
        }
        return locked(id).orElseThrow(AllMatters::missing);
    }

    @Override
    public final Optional<M> locked(String id) {
        return matters.lock(kind, id);
    }

    @Override
    public final long version(M matter) {
        return matter.version();
    }

    @Override
    public final void checkRight(M matter, StepKind step, Actor actor) {
        matter.checkConflict(step, actor);
        if (!matter.allows(step, actor)) {
            throw step.notYours();
        }
    }

    @Override
    public final void checkOpen(M matter, StepKind step) {
        if (!matter.open(step)) {
            throw step.notNow("该事项目前处于“" + matter.phaseLabel() + "”");
        }
    }

    @Override
    public final void ready(M matter) {
        process.ready(matter);
    }

    @Override
    public final void stepped(M matter, OffsetDateTime at) {
        matter.stepped(at);
    }

    @Override
    public final void add(M matter) {
        matters.add(matter);
    }

    @Override
    public final void flush() {
        matters.flush();
    }

    @Override
    public final void tell(M matter, Words words) {
        matter.told().forEach(telling -> words.tellAndKeep(telling.tell()));
    }

    @Override
    public final void begin(M matter) {
        process.begin(matter);
    }

    @Override
    public final void follow(M matter, List<WorkItem> before) {
        process.follow(matter, before);
    }
}
