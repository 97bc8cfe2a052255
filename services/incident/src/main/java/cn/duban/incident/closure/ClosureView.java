package cn.duban.incident.closure;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.EvidenceSet;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The closing as the page shows it.
 *
 * @param items each says whether it waits for the reader's body ({@code mine})
 * @param lapsed what was filed and signed before it became void
 */
record ClosureView(
        List<ItemView> items,
        List<SetView> sets,
        @Nullable OffsetDateTime archivedAt,
        @Nullable Signature archivedBy,
        @Nullable OffsetDateTime evaluateBy,
        List<EvaluationView> evaluations,
        int reopened,
        List<LapsedView> lapsed) {

    record ItemView(
            String id,
            EvidenceSet set,
            String text,
            @Nullable String organisationId,
            String organisationName,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime doneAt,
            @Nullable Signature doneBy,
            @Nullable String result,
            List<String> evidenceIds,
            boolean mine) {}

    record SetView(
            EvidenceSet set,
            Basis basis,
            long open,
            long done,
            @Nullable OffsetDateTime filedAt,
            @Nullable Signature filedBy,
            @Nullable String summary,
            List<String> evidenceIds,
            @Nullable OffsetDateTime signedAt,
            @Nullable Signature signedBy,
            List<String> lacking) {}

    record EvaluationView(OffsetDateTime at, Signature by, boolean passed, String opinion, boolean published) {}

    record LapsedView(
            EvidenceSet set,
            @Nullable Signature filedBy,
            @Nullable Signature signedBy,
            OffsetDateTime at,
            String why) {}

    static ClosureView of(Closure closure, @Nullable OffsetDateTime evaluateBy, Actor actor) {
        ClosureLog log = closure.log();
        Signature archived = log.archived();
        return new ClosureView(
                log.items().stream().map(item -> item(item, actor)).toList(),
                log.sets().stream().map(state -> set(log, state)).toList(),
                at(archived),
                archived,
                evaluateBy,
                log.evaluations().stream().map(ClosureView::evaluation).toList(),
                log.reopened(),
                log.lapsed().stream().map(ClosureView::lapsed).toList());
    }

    private static ItemView item(ClosureItem item, Actor actor) {
        return new ItemView(
                item.id(),
                item.set(),
                item.text(),
                item.body().id(),
                item.body().name(),
                item.due(),
                at(item.done()),
                item.done(),
                item.result(),
                item.evidenceIds(),
                item.open() && ClosureRights.does(item, actor));
    }

    private static SetView set(ClosureLog log, SetState state) {
        List<ClosureItem> items = log.items(state.set());
        long open = items.stream().filter(ClosureItem::open).count();
        return new SetView(
                state.set(),
                SetNames.basis(state.set()),
                open,
                items.size() - open,
                at(state.filed()),
                state.filed(),
                state.summary(),
                state.evidenceIds(),
                at(state.signed()),
                state.signed(),
                FourNoPass.lacking(log, state.set()));
    }

    private static EvaluationView evaluation(Evaluation one) {
        return new EvaluationView(one.by().at(), one.by(), one.passed(), one.opinion(), one.published());
    }

    private static LapsedView lapsed(Lapsed one) {
        SetState state = one.state();
        return new LapsedView(state.set(), state.filed(), state.signed(), one.at(), one.why());
    }

    private static @Nullable OffsetDateTime at(@Nullable Signature by) {
        return by == null ? null : by.at();
    }
}
