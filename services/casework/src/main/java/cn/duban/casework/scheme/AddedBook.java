package cn.duban.casework.scheme;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.StepKind;
import cn.duban.casework.file.WorkItem;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.ForbiddenProblem;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps schemes added to the cases of this service. The process says which of them is open; its rows say of whom it was
 * asked and what they said. All in the transaction of the step, on the locked case.
 */
@ApplicationScoped
public class AddedBook {
    private static final String OF_CASE = " from added_work where case_type = ? and case_id = ?";

    private final Sql sql;
    private final CaseSchemes schemes;
    private final AddedProcess process;
    private final Directory directory;

    AddedBook(Sql sql, CaseSchemes schemes, AddedProcess process, Directory directory) {
        this.sql = sql;
        this.schemes = schemes;
        this.process = process;
        this.directory = directory;
    }

    /** Whether divisions may add steps to this kind of case. */
    public boolean takenBy(String caseType) {
        return schemes.takenBy(caseType);
    }

    /** Everything a scheme asked of somebody in the case, the first asked first. */
    public List<AddedWork> of(String type, String id) {
        return sql.query(
                "select " + AddedWork.COLUMNS + OF_CASE + " order by opened_at, id", AddedWork::read, type, id);
    }

    /** The case with what its scheme added; the case itself where that is nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Handled whole(Handled file) {
        String type = file.facts().type();
        String id = file.facts().id();
        List<AddedWork> all = schemes.ofCaseInHand(type, id).isPresent() ? of(type, id) : List.of();
        return all.isEmpty() ? file : new WithAdded(file, all);
    }

    /** The same as people see it. */
    public List<AddedView> views(String type, String id, Actor reader) {
        return of(type, id).stream().map(work -> AddedView.of(work, reader)).toList();
    }

    /**
     * Refuses a step that waits for an added one, or that this person had a hand in judging.
     *
     * @throws ConflictProblem 409 {@code scheme-first}
     * @throws ForbiddenProblem 403 {@code same-person}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void check(String type, String id, StepKind step, Actor actor) {
        Scheme scheme = schemes.ofCaseInHand(type, id).orElse(null);
        if (scheme == null) {
            return;
        }
        Set<String> guarded = schemes.guarded(scheme, step.name());
        if (guarded.isEmpty()) {
            return;
        }
        List<AddedWork> all = of(type, id);
        before(all, guarded).ifPresent(work -> {
            throw first(work, step);
        });
        if (!process.waitsIn(id, schemes.tasks(scheme, step.name())) && !standsStill(id)) {
            throw new ConflictProblem(
                    "scheme-first",
                    "尚未办到这一环节",
                    "按流程方案“" + scheme.name() + "”，目前还不能" + step.label(),
                    List.of(),
                    scheme.basis());
        }
        if (judged(all, guarded, actor)) {
            throw new ForbiddenProblem("same-person", "须由他人办理", "附加环节由您办理，不能再由您" + step.label());
        }
    }

    /** Whether an added step stands before it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holds(String type, String id, StepKind step) {
        return schemes.ofCaseInHand(type, id)
                .map(scheme -> schemes.guarded(scheme, step.name()))
                .flatMap(guarded -> before(of(type, id), guarded))
                .isPresent();
    }

    /**
     * Names of steps that nobody is offered while they wait.
     *
     * @return by name of the step
     */
    public Set<String> waiting(String type, String id, Actor actor) {
        Scheme scheme = schemes.ofCase(type, id).orElse(null);
        if (scheme == null) {
            return Set.of();
        }
        List<AddedWork> all = of(type, id);
        Set<String> held = all.stream()
                .filter(work -> work.closedAt() == null)
                .flatMap(work -> work.holds().stream())
                .collect(Collectors.toSet());
        Set<String> steps = new HashSet<>();
        schemes.guards(scheme).forEach((step, tasks) -> {
            if (tasks.stream().anyMatch(held::contains) || judged(all, tasks, actor)) {
                steps.add(step);
            }
        });
        return steps;
    }

    /** Finds what is open. @throws ConflictProblem 409 where it is not open */
    public AddedWork open(String type, String id, String key) {
        return of(type, id).stream()
                .filter(work -> work.closedAt() == null && work.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ConflictProblem("not-open", "该环节不在办理中", "该附加环节尚未开始，或已经办结，请刷新页面"));
    }

    /** Signs what was open and lets the process go on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(
            String caseId, AddedWork open, AddedOutcome outcome, String opinion, List<String> files, Signature by) {
        sql.update(
                "update added_work set closed_at = ?, outcome = ?, opinion = ?, evidence = ?, signed = ?::jsonb where id = ?",
                by.at(),
                outcome.name(),
                opinion,
                files.toArray(String[]::new),
                EventJson.write(by),
                open.id());
        process.complete(caseId, open.key(), outcome);
    }

    /** The same for a case about to be stored; nothing can open where its process begins later. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean first(Handled file, OffsetDateTime at) {
        return !schemes.begunLater(file.facts().type()) && follow(file, at);
    }

    /**
     * Brings the rows to where the process is now.
     *
     * @return whether anything opened or fell away
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean follow(Handled file, OffsetDateTime at) {
        String type = file.facts().type();
        String id = file.facts().id();
        Scheme scheme = schemes.ofCaseInHand(type, id).orElse(null);
        if (scheme == null) {
            return false;
        }
        Set<String> standing = process.open(id);
        List<AddedWork> open =
                of(type, id).stream().filter(work -> work.closedAt() == null).toList();
        Set<String> known = open.stream().map(AddedWork::key).collect(Collectors.toSet());
        open.stream().filter(work -> !standing.contains(work.key())).forEach(work -> drop(work, at));
        standing.stream().filter(key -> !known.contains(key)).sorted().forEach(key -> ask(file, scheme, key, at));
        return !standing.equals(known);
    }

    private void drop(AddedWork work, OffsetDateTime at) {
        sql.update(
                "update added_work set closed_at = ?, outcome = ? where id = ?",
                at,
                AddedOutcome.DROPPED.name(),
                work.id());
    }

    private void ask(Handled file, Scheme scheme, String key, OffsetDateTime at) {
        AddedStep step = scheme.added().stream()
                .filter(one -> one.key().equals(key) || one.mend().equals(key))
                .findFirst()
                .orElseThrow();
        List<String> holds = schemes.holds(scheme, step);
        boolean mends = !step.key().equals(key);
        Body body = step.body();
        List<String> roles = step.roles();
        if (mends) {
            // Who waits is who mends.
            Optional<WorkItem> waiting = file.items().stream()
                    .filter(item -> holds.contains(item.key()) && item.organisation() != null)
                    .findFirst();
            body = waiting.flatMap(item -> body(item.organisation())).orElse(body);
            roles = waiting.map(WorkItem::roles).orElse(roles);
        }
        sql.update(
                "insert into added_work (id, case_type, case_id, key, kind, name, holds, body_id, body_name, roles,"
                        + " working_days, document, clause, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                file.facts().type(),
                file.facts().id(),
                key,
                (mends ? AddedKind.MEND : step.kind()).name(),
                mends ? step.mendName() : step.name(),
                holds.toArray(String[]::new),
                body.id(),
                body.name(),
                roles.toArray(String[]::new),
                step.workingDays(),
                scheme.basis().document(),
                scheme.basis().clause(),
                at);
    }

    private static Optional<AddedWork> before(List<AddedWork> all, Set<String> tasks) {
        return all.stream()
                .filter(work -> work.closedAt() == null && work.holds().stream().anyMatch(tasks::contains))
                .findFirst();
    }

    /** The body, as it is called now. */
    private Optional<Body> body(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(directory::organisation)
                .map(found -> new Body(found.id(), found.name()));
    }

    // Who agreed to it does not carry it out as well; who mended it may.
    private static boolean judged(List<AddedWork> all, Set<String> tasks, Actor actor) {
        return all.stream()
                .filter(work -> work.kind().returns() && work.by() != null)
                .filter(work -> work.holds().stream().anyMatch(tasks::contains))
                .anyMatch(work -> work.by() != null && work.by().username().equals(actor.username()));
    }

    // A process that stands still never blocks a step of the law.
    private boolean standsStill(String id) {
        return !sql.query(
                        "select 1 from process_alert where case_id = ? and resolved_at is null limit 1",
                        row -> row.getInt(1),
                        id)
                .isEmpty();
    }

    private static ConflictProblem first(AddedWork work, StepKind step) {
        return new ConflictProblem(
                "scheme-first",
                "须先办理附加环节",
                "须先由" + work.body().name() + "办理“" + work.name() + "”，才能" + step.label(),
                List.of(),
                work.basis());
    }
}
