package cn.duban.incident.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.file.WorkItem;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.problem.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of the aggregate alone. */
class IncidentStepsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T10:00:00.123456789+08:00");
    private static final OffsetDateTime WINDOW = NOW.plusDays(30);
    private final Grading grading = (figures, danger, confirmed) -> {
        IncidentGrade grade = confirmed != null
                ? confirmed
                : figures.deaths() != null && figures.deaths() >= 3 ? IncidentGrade.LARGER : IncidentGrade.GENERAL;
        RelayLevel upTo = grade == IncidentGrade.GENERAL ? RelayLevel.CITY : RelayLevel.PROVINCE;
        return new GradeFinding(grade, false, null, false, List.of(), upTo, RelayLevel.DISTRICT, List.of(), "test");
    };

    @Test
    void aHigherGradeWantsFurtherLevelsFromThatMomentOn() {
        Incident incident = incident();
        incident.receive(RelayLevel.DISTRICT, by("quzhiban", 1));
        incident.relay(RelayLevel.DISTRICT, RelayLevel.CITY, "", null, by("quzhiban", 2));
        incident.receive(RelayLevel.CITY, by("shizhiban", 3));
        assertThat(incident.relay().mustRelay()).isEmpty();

        incident.state(StatementKind.FOLLOW_UP, deaths(3), "", grading, by("quzhiban", 200));

        RelayLeg city = incident.relay().mustRelay().orElseThrow();
        assertThat(city.level()).isEqualTo(RelayLevel.CITY);
        assertThat(incident.relay().owesRelaySince(city)).isEqualTo(NOW.plusMinutes(200));
    }

    @Test
    void aLowerGradeWantsFewerLevelsAndWhatWasSentStaysSent() {
        Incident incident = incident();
        incident.state(StatementKind.COMPLETION, deaths(3), "", grading, by("qiye", 1));
        assertThat(incident.relay().plan()).contains(RelayLevel.PROVINCE);

        incident.state(StatementKind.COMPLETION, deaths(1), "两人经抢救生还", grading, by("qiye", 2));
        assertThat(incident.relay().plan()).contains(RelayLevel.PROVINCE);
        incident.confirmGrade(IncidentGrade.GENERAL, "现场核实", grading, by("juzhang", 3));

        assertThat(incident.relay().plan()).doesNotContain(RelayLevel.PROVINCE);
        assertThat(incident.relay().leg(RelayLevel.DISTRICT).orElseThrow().sent())
                .isTrue();
    }

    @Test
    void casualtiesThatChangeAfterThePeriodWereLeftOut() {
        Incident incident = incident();
        int minutesOfThePeriod = 30 * 24 * 60;

        incident.state(StatementKind.SUPPLEMENT, deaths(2), "", grading, by("qiye", minutesOfThePeriod));
        assertThat(incident.log().faults()).isEmpty();

        incident.state(StatementKind.SUPPLEMENT, deaths(3), "", grading, by("qiye", minutesOfThePeriod + 1));
        assertThat(incident.log().faults()).extracting(Fault::kind).containsExactly(FaultKind.OMITTED);
        assertThat(incident.log().latest().late()).isTrue();
    }

    @Test
    void anInquiryThatBeginsLeavesEveryDutyItsTimeAndWhatTheArchiveFindsUndoneWasLeftOut() {
        Incident incident = incident();
        incident.receive(RelayLevel.DISTRICT, by("quzhiban", 1));

        incident.enterInquiry();

        assertThat(incident.state()).isEqualTo(IncidentState.INQUIRY);
        assertThat(incident.log().faults()).isEmpty();
        assertThat(ReportItems.of(incident)).extracting(WorkItem::key).contains("Task_Relay", "Task_SendNotices");

        incident.enterClosure();
        incident.archive(by("anweiban", 500));

        assertThat(incident.log().faults())
                .extracting(Fault::id)
                .containsExactlyInAnyOrder("omitted-relay-CITY", "omitted-notice-DISTRICT-PUBLIC_SECURITY");
        incident.findOmissions(NOW.plusDays(31));
        assertThat(incident.log().faults()).hasSize(2);
    }

    @Test
    void noGradeIsConfirmedBelowWhatWasReported() {
        Incident incident = incident();
        incident.state(StatementKind.SUPPLEMENT, deaths(3), "", grading, by("qiye", 5));
        assertThat(incident.grade()).isEqualTo(IncidentGrade.LARGER);

        assertThatThrownBy(() -> incident.confirmGrade(IncidentGrade.GENERAL, "试", grading, by("juzhang", 6)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.body().type()).endsWith("grade-below-figures");
                    assertThat(problem.body().basis()).isEqualTo(Bases.GRADES);
                });
        incident.confirmGrade(IncidentGrade.MAJOR, "影响恶劣", grading, by("juzhang", 7));
        assertThat(incident.grade()).isEqualTo(IncidentGrade.MAJOR);
    }

    @Test
    void nobodyMakesAnIncidentSmallByAWordAndOnlyAHeadConfirmsThatItIs() {
        Incident incident = incident();
        incident.state(StatementKind.SUPPLEMENT, deaths(3), "", grading, by("qiye", 5));
        incident.state(StatementKind.FOLLOW_UP, deaths(1), "记错", grading, by("qiye", 6));

        assertThat(incident.figures().deaths()).isEqualTo(1);
        assertThat(incident.grade()).isEqualTo(IncidentGrade.LARGER);
        assertThat(incident.heldGrade()).isEqualTo(IncidentGrade.LARGER);
        assertThat(incident.confirmedGrade()).isNull();
        assertThat(ReportItems.of(incident)).extracting(WorkItem::key).contains("Task_ConfirmGrade");

        incident.confirmGrade(IncidentGrade.GENERAL, "现场核实一人死亡", grading, by("juzhang", 7));
        assertThat(incident.grade()).isEqualTo(IncidentGrade.GENERAL);
        assertThat(incident.heldGrade()).isNull();
        incident.state(StatementKind.FOLLOW_UP, deaths(4), "", grading, by("quzhiban", 8));
        assertThat(incident.grade()).isEqualTo(IncidentGrade.LARGER);
        assertThat(incident.heldGrade()).isNull();
        assertThat(ReportItems.of(incident)).extracting(WorkItem::key).doesNotContain("Task_ConfirmGrade");
    }

    @Test
    void aGapIsPassedOverOrReceiptedOnPaper() {
        Incident incident = incident(List.of(
                station(RelayLevel.DISTRICT, "qu"), gap(RelayLevel.CITY), station(RelayLevel.PROVINCE, "sheng")));
        incident.receive(RelayLevel.DISTRICT, by("quzhiban", 1));

        assertThatThrownBy(() -> incident.relay(RelayLevel.DISTRICT, RelayLevel.CITY, "", null, by("quzhiban", 2)))
                .isInstanceOf(Problem.class);
        incident.relay(RelayLevel.DISTRICT, RelayLevel.PROVINCE, "", null, by("quzhiban", 3));

        assertThat(incident.relay().leg(RelayLevel.CITY).orElseThrow().skipped())
                .isTrue();
    }

    @Test
    void aReportWithoutAPlaceGoesUpFromWhereItTurnsOutToHaveBeen() {
        Incident incident = incident(Place.UNKNOWN, List.of());
        assertThat(incident.relay().plan()).isEmpty();
        Place found = new Place("370405101", "张山子镇", "/370000/370400/370405/370405101/");
        RelayChain chain = new RelayChain(List.of(station(RelayLevel.DISTRICT, "qu"), station(RelayLevel.CITY, "shi")));

        incident.locate(found, new Answerable(List.of("zhujian"), List.of("fqz")), chain, by("anweiban", 5));

        assertThat(incident.place()).isEqualTo(found);
        assertThat(incident.responsibleIds()).containsExactly("zhujian");
        assertThat(incident.relay().plan()).containsExactly(RelayLevel.DISTRICT, RelayLevel.CITY);
        assertThat(incident.relay().leg(RelayLevel.DISTRICT).orElseThrow().waiting())
                .isTrue();
        assertThatThrownBy(() -> incident.locate(found, Answerable.NOBODY, chain, by("anweiban", 6)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noticesAreToldAndReceiptedOnce() {
        Incident incident = incident();
        incident.receive(RelayLevel.DISTRICT, by("quzhiban", 1));
        incident.sendNotices(RelayLevel.DISTRICT, Set.of(NoticeRecipient.PUBLIC_SECURITY), by("quzhiban", 2));

        assertThatThrownBy(() -> incident.sendNotices(
                        RelayLevel.DISTRICT, Set.of(NoticeRecipient.PUBLIC_SECURITY), by("quzhiban", 3)))
                .isInstanceOf(Problem.class);
        incident.receiptNotice("DISTRICT-PUBLIC_SECURITY", by("gongan", 4));
        assertThatThrownBy(() -> incident.receiptNotice("DISTRICT-PUBLIC_SECURITY", by("gongan", 5)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void whatWasSaidIsWrittenTheSameAgain() {
        Incident incident = incident();
        incident.state(StatementKind.COMPLETION, deaths(2), "", grading, by("qiye", 1));
        String written = EventJson.write(incident.log());

        assertThat(EventJson.write(EventJson.read(written, CaseLog.class))).isEqualTo(written);
    }

    private Incident incident() {
        return incident(List.of(
                station(RelayLevel.DISTRICT, "qu"),
                station(RelayLevel.CITY, "shi"),
                station(RelayLevel.PROVINCE, "sheng"),
                gap(RelayLevel.STATE)));
    }

    private Incident incident(List<RelayLeg> legs) {
        return incident(new Place("370405101", "张山子镇", "/370000/370400/370405/370405101/"), legs);
    }

    private Incident incident(Place place, List<RelayLeg> legs) {
        Filing filing = new Filing(
                "爆燃",
                IncidentKind.WORK,
                ReportChannel.ENTERPRISE,
                new Times(NOW.minusMinutes(30), NOW.minusMinutes(20), NOW.minusMinutes(1), NOW),
                place,
                new Enterprise("ent-1", "演示木业"),
                deaths(1),
                Answerable.NOBODY,
                new RelayChain(legs),
                WINDOW,
                List.of());
        return Incident.report("i1", "SG-1", filing, grading, by("qiye", 0));
    }

    private static RelayLeg station(RelayLevel level, String body) {
        Map<NoticeRecipient, Body> parallel = level == RelayLevel.DISTRICT
                ? Map.of(NoticeRecipient.PUBLIC_SECURITY, new Body("gongan", "公安"))
                : Map.of();
        return RelayLeg.ahead(level, new Body(body, body), parallel, List.of());
    }

    private static RelayLeg gap(RelayLevel level) {
        return RelayLeg.ahead(level, null, Map.of(), List.of());
    }

    private static StatementContent deaths(int deaths) {
        Figures figures = new Figures(deaths, 0, 0, 0, 0, 0, 0, 0, 0L);
        return new StatementContent("爆燃", "车间", null, null, null, null, figures, null, null, null, null);
    }

    private static Signature by(String username, int minutes) {
        return new Signature(username, username, null, "ent-1", "演示木业", NOW.plusMinutes(minutes));
    }
}
