package cn.duban.registry.classification;

import cn.duban.contracts.registry.ClassificationDecided;
import cn.duban.contracts.registry.ClassificationProposed;
import cn.duban.contracts.registry.ClassificationSnapshot;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.ForbiddenProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.enterprise.EnterpriseData;
import cn.duban.registry.enterprise.EnterpriseRegister;
import cn.duban.registry.enterprise.EnterpriseRules;
import cn.duban.registry.enterprise.EnterpriseView;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposals of another classification: taken, decided, carried out on their day; whoever had the enterprise is told. */
@ApplicationScoped
public class Classifications {
    private static final int LONGEST_WAIT_DAYS = 366;
    private static final int SLICE = 100;

    private final Sql sql;
    private final EnterpriseRegister register;
    private final EnterpriseRules rules;
    private final Leads leads;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Classifications(
            Sql sql,
            EnterpriseRegister register,
            EnterpriseRules rules,
            Leads leads,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.sql = sql;
        this.register = register;
        this.rules = rules;
        this.leads = leads;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is proposed. */
    public record Proposal(
            String gbt4754, List<String> traits, List<String> matters, LocalDate effectiveOn, String reason) {}

    /** All of an enterprise, the newest first. */
    public List<Classification> of(String enterpriseId) {
        return sql.query(
                "select " + Classification.COLUMNS + " from enterprise_classification c where c.enterprise_id = ?"
                        + " order by c.proposed_at desc, c.id limit " + SLICE,
                Classification::read,
                enterpriseId);
    }

    /**
     * Takes a proposal; what holds stays until it is confirmed and its day has come.
     *
     * @throws RuleProblem 422 when class, traits or matters are unknown, nothing would change or the day has passed
     * @throws ConflictProblem 409 when another one is open
     */
    @Transactional
    public Classification propose(EnterpriseView enterprise, Proposal proposal, String by) {
        check(enterprise, proposal);
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        int added = sql.update(
                "insert into enterprise_classification (id, enterprise_id, gbt4754, traits, matters, effective_on,"
                        + " reason, state, proposed_by, proposed_at)"
                        + " values (?, ?, ?, coalesce(string_to_array(nullif(?, ''), ','), '{}'), coalesce(string_to_array(nullif(?, ''), ','), '{}'),"
                        + " ?, ?, 'PROPOSED', ?, ?) on conflict do nothing",
                id,
                enterprise.id(),
                proposal.gbt4754(),
                String.join(",", proposal.traits()),
                String.join(",", proposal.matters()),
                proposal.effectiveOn(),
                proposal.reason(),
                by,
                now);
        if (added == 0) {
            throw new ConflictProblem("classification-open", "已有待办的变更", "该企业已有一项行业分类变更尚未办结。", List.of(), null);
        }
        Classification taken = find(enterprise.id(), id);
        outbox.append(
                enterprise.id(), new ClassificationProposed(snapshot(enterprise, taken), taken.reason(), by, now));
        audit.record("enterprise", enterprise.id(), "ClassificationProposed", enterprise.version(), taken);
        return taken;
    }

    /**
     * Confirms or refuses it. Confirmed for today or earlier it holds at once.
     *
     * @param bodies bodies the person acts for; null for who oversees the whole territory
     * @throws ForbiddenProblem 403 for who proposed it, and for bodies that neither have the enterprise nor would get it
     */
    @Transactional
    public Classification decide(
            EnterpriseView enterprise, UUID id, boolean confirmed, String reason, String by, Decider decider) {
        Classification open = find(enterprise.id(), id);
        ClassificationSnapshot snapshot = snapshot(enterprise, open);
        if (open.proposedBy().equals(by)) {
            throw new ForbiddenProblem("same-person", "须由他人确认", "提出变更的人不得自行确认。");
        }
        if (!decider.maySettle(snapshot)) {
            throw new ForbiddenProblem("not-your-enterprise", "无权确认", "由现监管单位、变更后的监管单位或安委办确认。");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        int decided = sql.update(
                "update enterprise_classification set state = ?, decided_by = ?, decided_at = ?, decision = ?"
                        + " where id = ? and state = 'PROPOSED'",
                confirmed ? "CONFIRMED" : "REFUSED",
                by,
                now,
                reason,
                id);
        if (decided == 0) {
            throw new ConflictProblem("classification-decided", "已经办结", "这项变更已经确认或退回。", List.of(), null);
        }
        outbox.append(enterprise.id(), new ClassificationDecided(snapshot, confirmed, reason, by, now));
        audit.record(
                "enterprise",
                enterprise.id(),
                confirmed ? "ClassificationConfirmed" : "ClassificationRefused",
                enterprise.version(),
                Map.of("id", id.toString(), "reason", reason));
        if (confirmed && !open.effectiveOn().isAfter(LocalDate.now(clock))) {
            carryOut(open);
        }
        return find(enterprise.id(), id);
    }

    /** Who decides, as far as the proposal must know. */
    @FunctionalInterface
    public interface Decider {
        boolean maySettle(ClassificationSnapshot classification);
    }

    /** Carries out those whose day has come. */
    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void carryOutDue() {
        sql.query(
                        "select " + Classification.COLUMNS + " from enterprise_classification c"
                                + " where c.state = 'CONFIRMED' and c.effective_on <= ?"
                                + " order by c.effective_on, c.id limit " + SLICE + " for update skip locked",
                        Classification::read,
                        LocalDate.now(clock))
                .forEach(this::carryOut);
    }

    private void carryOut(Classification confirmed) {
        register.reclassify(confirmed.enterpriseId(), confirmed.gbt4754(), confirmed.traits(), confirmed.matters());
        sql.update("update enterprise_classification set state = 'IN_FORCE' where id = ?", confirmed.id());
    }

    private void check(EnterpriseView enterprise, Proposal proposal) {
        List<FieldError> faults = new java.util.ArrayList<>(rules.faults(data(enterprise, proposal)).stream()
                .filter(fault -> List.of("gbt4754", "traits", "matters").contains(fault.field()))
                .toList());
        LocalDate today = LocalDate.now(clock);
        if (proposal.effectiveOn().isBefore(today)
                || proposal.effectiveOn().isAfter(today.plusDays(LONGEST_WAIT_DAYS))) {
            faults.add(new FieldError("effectiveOn", "生效日期应在今天至一年内"));
        }
        if (same(enterprise, proposal)) {
            faults.add(new FieldError("gbt4754", "与现登记的分类相同"));
        }
        if (!faults.isEmpty()) {
            throw new RuleProblem("enterprise-data", "企业信息有误", "企业信息未通过校验，请按提示修改。", faults, null);
        }
    }

    private static boolean same(EnterpriseView enterprise, Proposal proposal) {
        return enterprise.gbt4754().equals(proposal.gbt4754())
                && enterprise.traits().equals(proposal.traits())
                && enterprise.matters().equals(proposal.matters());
    }

    private static EnterpriseData data(EnterpriseView one, Proposal proposal) {
        return new EnterpriseData(
                one.name(),
                one.uscc(),
                proposal.gbt4754(),
                one.division(),
                one.address(),
                one.longitude(),
                one.latitude(),
                proposal.traits(),
                proposal.matters(),
                one.employees(),
                one.codeNote());
    }

    private ClassificationSnapshot snapshot(EnterpriseView one, Classification to) {
        return new ClassificationSnapshot(
                to.id().toString(),
                one.id(),
                one.name(),
                one.divisionPath(),
                one.gbt4754(),
                to.gbt4754(),
                to.effectiveOn(),
                leads.of(one.id(), one.division(), one.gbt4754(), one.traits(), one.matters(), to.effectiveOn()),
                leads.of(one.id(), one.division(), to.gbt4754(), to.traits(), to.matters(), to.effectiveOn()));
    }

    private Classification find(String enterpriseId, UUID id) {
        return sql.first(
                        "select " + Classification.COLUMNS
                                + " from enterprise_classification c where c.enterprise_id = ? and c.id = ?",
                        Classification::read,
                        enterpriseId,
                        id)
                .orElseThrow(() -> new NotFoundProblem("no-classification", "没有这项变更", "没有这项行业分类变更。"));
    }
}
