package cn.duban.accountability.listing;

import static cn.duban.contracts.accountability.ListingState.IN_FORCE;
import static cn.duban.contracts.accountability.ListingState.REMOVAL_ASKED;
import static cn.duban.contracts.accountability.ListingState.REMOVED;

import cn.duban.accountability.listing.ListingLog.Change;
import cn.duban.accountability.listing.ListingLog.Removal;
import cn.duban.accountability.matter.Bases;
import cn.duban.accountability.matter.Groups;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.accountability.DiscreditListed;
import cn.duban.contracts.accountability.ListingExpired;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.ListingLifted;
import cn.duban.contracts.accountability.ListingRemovalDecided;
import cn.duban.contracts.accountability.ListingRemovalRequested;
import cn.duban.contracts.accountability.ListingRestored;
import cn.duban.contracts.accountability.ListingState;
import cn.duban.contracts.accountability.VetoImposed;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A veto (一票否决) of a year or a place on the discredit list; each rests on a decided case. */
@Entity
@Table(name = "listing")
public class Listing extends ListingFile {
    /** Kind of aggregate in events, clocks and audit. */
    public static final String TYPE = "listing";

    static final String DECIDE_REMOVAL = "Task_DecideRemoval";
    static final String REMOVAL_CLOCK = "discredit.removal-decision";

    protected Listing() {}

    private Listing(Order order, ListingLog log, Signature by) {
        super(order, log, by.at());
        tell(() -> order.kind() == ListingKind.VETO
                ? new VetoImposed(snapshot(), by.username(), by.at())
                : new DiscreditListed(snapshot(), by.username(), by.at()));
    }

    /** Lists, as a case decided. */
    public static Listing list(Order order, ListingLog log, Signature by) {
        return new Listing(order, log, by);
    }

    /** Asks for early removal, not before the day the rule names. */
    public void askRemoval(String grounds, List<String> evidence, Signature by) {
        LocalDate from = log().removableFrom();
        if (from == null) {
            throw Refusals.refuse("removal-never", "不能提前移出", "grounds", "一票否决和因欺骗被恢复列入的，不适用提前移出", Bases.EARLY_REMOVAL);
        }
        if (Days.of(by.at()).isBefore(from)) {
            throw Refusals.refuse(
                    "removal-too-early", "未到可申请提前移出的时间", "grounds", "自 " + from + " 起方可申请提前移出", Bases.EARLY_REMOVAL);
        }
        note(log().asked(new Removal(by, grounds, evidence, null, false, "")));
        enter(REMOVAL_ASKED);
        tell(() -> new ListingRemovalRequested(snapshot(), by.username(), by.at()));
    }

    /** Grants or refuses it. */
    public void decideRemoval(boolean granted, String opinion, Signature by) {
        note(log().decided(by, granted, opinion));
        enter(granted ? REMOVED : IN_FORCE);
        tell(() -> new ListingRemovalDecided(snapshot(), by.username(), by.at(), granted));
    }

    /**
     * Puts it back because the removal was obtained by fraud.
     *
     * @param until new last day
     */
    public void restore(String reason, LocalDate until, Signature by) {
        note(log().restored(new Change(by, reason)));
        lasts(until);
        enter(IN_FORCE);
        tell(() -> new ListingRestored(snapshot(), by.username(), by.at(), reason));
    }

    /** Lifts it because its ground fell away. */
    public void lift(String reason, Signature by) {
        note(log().lifted(new Change(by, reason)));
        enter(REMOVED);
        tell(() -> new ListingLifted(snapshot(), by.username(), by.at(), reason));
    }

    /** Its last day passed; nothing happens before that. */
    public void expire(OffsetDateTime at) {
        if ((state() == IN_FORCE || state() == REMOVAL_ASKED) && Days.of(at).isAfter(until())) {
            enter(ListingState.EXPIRED);
            tell(() -> new ListingExpired(snapshot(), "system", at));
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public List<WorkItem> items() {
        return log().pending()
                .filter(asked -> state() == REMOVAL_ASKED)
                .map(asked -> WorkItem.of(DECIDE_REMOVAL, "审查提前移出申请", Groups.HANDLERS, handlerId())
                        .within(REMOVAL_CLOCK, asked.asked().at()))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public boolean allows(StepKind action, Actor actor) {
        return action instanceof ListingAction step
                && switch (step) {
                    case REQUEST_REMOVAL -> log().subject().answeredBy(actor, Groups.ANSWERERS);
                    case DECIDE_REMOVAL -> actor.hasAny(Groups.HANDLERS) && actor.actsFor(handlerId());
                    case RESTORE, LIFT -> actor.hasAny(Groups.DECIDERS) && actor.isAbove(level());
                };
    }

    @Override
    public boolean open(StepKind action) {
        return action instanceof ListingAction step
                && switch (step) {
                    case REQUEST_REMOVAL -> state() == IN_FORCE;
                    case DECIDE_REMOVAL -> state() == REMOVAL_ASKED;
                    case RESTORE -> state() == REMOVED && kind() == ListingKind.DISCREDIT && log().lifted() == null;
                    case LIFT -> state() == IN_FORCE || state() == REMOVAL_ASKED;
                };
    }

    @Override
    public List<StepKind> actions() {
        return List.of(ListingAction.values());
    }

    @Override
    public void checkConflict(StepKind action, Actor actor) {
        if (action != ListingAction.REQUEST_REMOVAL
                && conflictedBodies().stream().anyMatch(actor::actsFor)) {
            throw new ForbiddenProblem("conflict-of-interest", "应当回避", "您所在的机构是被列入对象，不能办理", List.of(), Bases.WITHDRAW);
        }
    }

    @Override
    public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
        return log().removals().stream()
                .map(Removal::decided)
                .filter(Objects::nonNull)
                .map(Signature::at)
                .max(OffsetDateTime::compareTo);
    }
}
