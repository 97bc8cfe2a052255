package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.matter.Place;
import cn.duban.accountability.ringing.RingClocks;
import cn.duban.accountability.telling.Publishing;
import cn.duban.accountability.workflow.process.MatterWorkflow;
import cn.duban.casework.actor.Body;
import cn.duban.casework.number.CaseNumbers;
import cn.duban.contracts.accountability.CaseStage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens cases and gathers facts in them. */
@ApplicationScoped
public class Cases {
    private static final Place NOWHERE = new Place("000000", "未知", "/000000/");

    private final EntityManager entities;
    private final Matters matters;
    private final Subjects subjects;
    private final Routing routing;
    private final CaseNumbers numbers;
    private final Publishing publishing;
    private final MatterWorkflow workflow;
    private final Clock clock;

    Cases(
            EntityManager entities,
            Matters matters,
            Subjects subjects,
            Routing routing,
            CaseNumbers numbers,
            Publishing publishing,
            MatterWorkflow workflow,
            Clock clock) {
        this.entities = entities;
        this.matters = matters;
        this.subjects = subjects;
        this.routing = routing;
        this.numbers = numbers;
        this.publishing = publishing;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The case in which faults of the subject are being gathered, locked. */
    public Optional<AccountabilityCase> gathering(String subjectKey) {
        return entities
                .createQuery(
                        "from AccountabilityCase c where c.gatheredFor = :key and c.stage = :stage",
                        AccountabilityCase.class)
                .setParameter("key", subjectKey)
                .setParameter("stage", CaseStage.OPENED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Opens a case about the subject, with the body that handles it. */
    public AccountabilityCase open(Subject subject, String title, List<Fact> facts, String by) {
        Place place = subjects.place(subject).orElse(NOWHERE);
        List<String> conflicted = subjects.conflicted(subject);
        Body handler = routing.handler(place, conflicted);
        OffsetDateTime now = OffsetDateTime.now(clock);
        // Outside of this transaction: a number that was given stays given.
        String number = QuarkusTransaction.suspendingExisting().call(() -> numbers.next("WZ", place.divisionCode()));
        Opening opening = new Opening(
                UUID.randomUUID().toString(),
                number,
                title,
                place,
                subject,
                handler,
                routing.path(handler),
                conflicted);
        AccountabilityCase opened = AccountabilityCase.open(opening, facts, now, by);
        matters.add(opened);
        publishing.publish(opened, now, by);
        workflow.begin(opened);
        return opened;
    }

    /** Adds facts to an open case. */
    public void gather(AccountabilityCase open, List<Fact> facts, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        open.gather(facts, now, by);
        publishing.publish(open, now, by);
    }

    /** Marks a fact as proved to be nothing, whatever the stage. */
    public void withdraw(String caseId, String factId) {
        matters.lock(AccountabilityCase.class, caseId).ifPresent(one -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            one.withdraw(factId, now);
            publishing.publish(one, now, RingClocks.PLATFORM);
        });
    }
}
