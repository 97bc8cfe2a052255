package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Body;
import cn.duban.casework.number.CaseNumbers;
import cn.duban.casework.step.TakeStep;
import cn.duban.contracts.accountability.CaseStage;
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
    private final Subjects subjects;
    private final Routing routing;
    private final CaseNumbers numbers;
    private final CaseDoor kind;
    private final TakeStep door;
    private final Clock clock;

    Cases(
            EntityManager entities,
            Subjects subjects,
            Routing routing,
            CaseNumbers numbers,
            CaseDoor kind,
            TakeStep door,
            Clock clock) {
        this.entities = entities;
        this.subjects = subjects;
        this.routing = routing;
        this.numbers = numbers;
        this.kind = kind;
        this.door = door;
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
        String number = numbers.next("WZ", place.divisionCode());
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
        door.begin(kind, opened, now);
        return opened;
    }

    /** Adds facts to an open case. */
    public void gather(AccountabilityCase open, List<Fact> facts, String by) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        open.gather(facts, now, by);
        door.settle(kind, open, now, by);
    }

    /** Marks a fact as proved to be nothing, whatever the stage. */
    public void withdraw(String caseId, String factId) {
        door.onItsOwn(kind, caseId, one -> one.withdraw(factId, OffsetDateTime.now(clock)));
    }
}
