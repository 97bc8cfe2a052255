package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Body;
import cn.duban.casework.file.WorkItem;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.GradeFinding.DirectReport;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who must tell a level further up at once, past the chain, and whether they did. The rows of the grade say who. */
public final class DirectReports {
    private DirectReports() {}

    /**
     * A report that is owed.
     *
     * @param by who owes it
     * @param since from when its hour counts
     */
    public record Owed(DirectReport rule, Body by, OffsetDateTime since) {
        public WorkItem item() {
            boolean enterprise = rule.from() == null;
            Set<String> roles = enterprise ? RoleGroups.ENTERPRISE : RoleGroups.DUTY;
            String name = (enterprise ? "直接报告" : "电话快报") + Labels.of(rule.to()) + "：" + by.name();
            return WorkItem.of("Task_ReportDirectly", name, roles, by.id())
                    .part(part(rule.from()))
                    .within(clock(rule.from()), null, since);
        }
    }

    /** All that are owed now. Once the level has the report itself, no authority need call it any more. */
    public static List<Owed> owed(Incident incident) {
        return owing(incident).filter(one -> signed(incident, one)).toList();
    }

    /** The same, of levels that have the report and have not signed for it. */
    static List<Owed> unsigned(Incident incident) {
        return owing(incident).filter(one -> !signed(incident, one)).toList();
    }

    private static boolean signed(Incident incident, Owed one) {
        RelayLevel from = one.rule().from();
        return from == null
                || incident.relay().leg(from).filter(RelayLeg::received).isPresent();
    }

    private static Stream<Owed> owing(Incident incident) {
        if (incident.kind() == IncidentKind.HAZARD_TREATED_AS_INCIDENT) {
            return Stream.empty();
        }
        return incident.finding().direct().stream()
                .filter(rule -> doneAt(incident, rule.from(), rule.to()).isEmpty())
                .flatMap(rule -> owed(incident, rule).stream());
    }

    /** When it was done: by the call, or for an authority by the receipt of the level that was to be called. */
    public static Optional<OffsetDateTime> doneAt(Incident incident, @Nullable RelayLevel from, RelayLevel to) {
        Stream<OffsetDateTime> calls = incident.log().calls().stream()
                .filter(call -> call.from() == from && call.to().compareTo(to) >= 0)
                .map(DirectCall::calledAt);
        Stream<OffsetDateTime> receipts = from == null
                ? Stream.empty()
                : incident.relay().legs().stream()
                        .filter(leg -> leg.level().compareTo(to) >= 0)
                        .map(RelayLeg::receivedAt)
                        .filter(Objects::nonNull);
        return Stream.concat(calls, receipts).min(OffsetDateTime::compareTo);
    }

    /** The same, for a clock by its part. */
    public static Optional<OffsetDateTime> doneAt(Incident incident, String part) {
        return incident.finding().direct().stream()
                .filter(rule -> part(rule.from()).equals(part))
                .findFirst()
                .flatMap(rule -> doneAt(incident, rule.from(), rule.to()));
    }

    /** The clock of what the level, or with null the enterprise, owes. */
    public static String clock(@Nullable RelayLevel from) {
        return from == null ? ClockIds.PROVINCE : ClockIds.TELEPHONE;
    }

    /** Which of several clocks it is. */
    public static String part(@Nullable RelayLevel from) {
        return from == null ? "" : from.name();
    }

    /** Refuses a call that went nowhere further up, twice to the same, or at no time it could have been made. */
    static void check(Incident incident, DirectCall call) {
        Basis basis = Bases.DIRECT_REPORT;
        RelayLevel from = call.from();
        RelayLeg leg = from == null ? null : incident.relay().leg(from).orElse(null);
        if (from != null && (leg == null || !leg.received())) {
            throw Refusals.refuse("direct-not-received", "尚未签收", "from", Labels.of(from) + "尚未签收本报告", basis);
        }
        if (call.to().compareTo(RelayLevel.PROVINCE) < 0
                || from != null && call.to().compareTo(from) <= 0) {
            throw Refusals.refuse("direct-not-upward", "报告对象有误", "to", "只能向省级以上的上级报告", basis);
        }
        boolean again = incident.log().calls().stream().anyMatch(one -> one.from() == from && one.to() == call.to());
        if (again) {
            throw Refusals.conflict("direct-report-made", "已经报告", call.caller() + "已向" + Labels.of(call.to()) + "报告");
        }
        OffsetDateTime latest = call.recordedBy().at().plusMinutes(5);
        if (call.calledAt().isBefore(incident.happenedAt()) || call.calledAt().isAfter(latest)) {
            throw Refusals.refuse("call-out-of-order", "报告时间有误", "calledAt", "报告时间应在事故发生之后、现在之前", basis);
        }
    }

    /** Calls of another report of the incident that this one does not have yet; of an enterprise only its own. */
    static List<DirectCall> alsoMade(Incident incident, Incident other) {
        boolean sameEnterprise = Objects.equals(incident.enterprise(), other.enterprise());
        return other.log().calls().stream()
                .filter(call -> call.from() != null || sameEnterprise)
                .filter(call -> incident.log().calls().stream()
                        .noneMatch(one -> one.from() == call.from() && one.to() == call.to()))
                .toList();
    }

    private static Optional<Owed> owed(Incident incident, DirectReport rule) {
        OffsetDateTime wanted =
                incident.relay().leg(rule.to()).map(RelayLeg::requiredSince).orElse(null);
        if (wanted == null) {
            return Optional.empty();
        }
        RelayLevel from = rule.from();
        return from == null ? enterprise(incident, rule, wanted) : authority(incident, rule, from, wanted);
    }

    private static Optional<Owed> authority(
            Incident incident, DirectReport rule, RelayLevel from, OffsetDateTime wanted) {
        RelayLeg leg = incident.relay().leg(from).orElse(null);
        Body body = leg == null ? null : leg.body();
        OffsetDateTime came = leg == null ? null : leg.sentAt();
        return body == null || came == null ? Optional.empty() : Optional.of(new Owed(rule, body, later(came, wanted)));
    }

    // What the first report said counts from when the enterprise learned of it, what came later from then.
    private static Optional<Owed> enterprise(Incident incident, DirectReport rule, OffsetDateTime wanted) {
        Enterprise enterprise = incident.enterprise();
        OffsetDateTime knew = knew(incident);
        if (enterprise == null || knew == null || incident.state() != IncidentState.REPORTING) {
            return Optional.empty();
        }
        boolean fromTheFirst = !wanted.isAfter(incident.reporter().at());
        OffsetDateTime since = fromTheFirst ? knew : later(knew, wanted);
        return Optional.of(new Owed(rule, new Body(enterprise.id(), enterprise.name()), since));
    }

    private static @Nullable OffsetDateTime knew(Incident incident) {
        return switch (incident.channel()) {
            case ENTERPRISE -> incident.times().learnedAt();
            // What somebody told about it is looked into before it learns of it.
            case TIP_OFF -> ReportItems.heard(incident);
            default -> incident.times().receivedAt();
        };
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether the person could make one that is owed. */
    public static boolean owes(Incident incident, Actor actor) {
        return IncidentAction.REPORT_DIRECTLY.allowedIn(incident.state())
                && owed(incident).stream()
                        .anyMatch(one -> actor.actsFor(one.by().id())
                                && actor.hasAny(one.rule().from() == null ? RoleGroups.ENTERPRISE : RoleGroups.DUTY));
    }
}
