package cn.duban.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentEvent;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentNoticeSent;
import cn.duban.contracts.incident.IncidentRegraded;
import cn.duban.contracts.incident.IncidentRelayed;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.contracts.incident.ReportingFaultDecided;
import cn.duban.contracts.incident.ReportingFaultFound;
import cn.duban.contracts.incident.ReportingFaultSuspected;
import cn.duban.portal.notification.Notices.Addressee;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentNoticesTest {
    private static final IncidentSnapshot INCIDENT =
            SampleIncident.of("i-1", 3, IncidentState.REPORTING, IncidentGrade.GENERAL);
    private static final Basis BASIS = new Basis("国务院令第493号", "第十一条");
    private static final Addressee ENTERPRISE = Addressee.body("demo-ent-01");
    private static final Addressee DISCIPLINE = Addressee.body("tez-jianwei");
    private static final Addressee SAFETY_OFFICE = Addressee.body("tez-anweiban");

    static Stream<Class<?>> events() {
        return Arrays.stream(IncidentEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_step_is_told_to_somebody_in_a_sentence(Class<?> step) throws ReflectiveOperationException {
        List<Telling> tellings = IncidentNotices.tellings(sample(step));

        assertFalse(addressees(tellings).isEmpty());
        assertTrue(tellings.stream().allMatch(t -> t.text().length() > 5));
    }

    @Test
    void a_relay_is_told_to_the_body_it_went_to_and_to_the_leaders() {
        List<Telling> tellings = IncidentNotices.tellings(new IncidentRelayed(
                INCIDENT,
                "quzhiban",
                SampleIncident.AT,
                RelayLevel.DISTRICT,
                RelayLevel.PROVINCE,
                true,
                "sd-yingjiting"));

        assertEquals(Set.of(Addressee.body("sd-yingjiting"), Addressee.post("tez-post-quzhang")), addressees(tellings));
        assertTrue(tellings.get(1).text().contains("越级上报至省级"));
    }

    @Test
    void a_changed_grade_is_told_with_how_far_up_it_must_go_now() {
        List<Telling> tellings = IncidentNotices.tellings(new IncidentRegraded(
                INCIDENT, "jianguan", SampleIncident.AT, null, IncidentGrade.ESPECIALLY_MAJOR, RelayLevel.STATE));

        assertEquals("事故等级由待定变更为特别重大，须上报至国家。", tellings.get(0).text());
    }

    @Test
    void a_late_report_goes_to_the_safety_office_to_discipline_and_to_who_was_late() {
        List<Telling> tellings = IncidentNotices.tellings(new ReportingFaultFound(
                INCIDENT, "system", SampleIncident.AT, "f-1", FaultKind.LATE, "demo-ent-01", 42, BASIS));

        assertEquals(Set.of(SAFETY_OFFICE, DISCIPLINE, ENTERPRISE), addressees(tellings));
        assertEquals("发现迟报，迟42分钟，请核实处理。", tellings.get(0).text());
        assertEquals(BASIS, tellings.get(0).basis());
    }

    @ParameterizedTest
    @CsvSource({"0, 0分钟", "59, 59分钟", "60, 1小时", "130, 2小时10分钟", "1440, 1天", "8894107, 6176天11小时"})
    void a_span_is_told_as_people_say_it(long minutes, String said) {
        assertEquals(said, Terms.span(minutes));
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"FALSE", "CONCEALED"})
    void a_suspicion_is_not_told_to_the_one_it_is_about(FaultKind kind) {
        assertEquals(
                Set.of(SAFETY_OFFICE, DISCIPLINE),
                addressees(IncidentNotices.tellings(new ReportingFaultSuspected(
                        INCIDENT, "jianguan", SampleIncident.AT, "f-1", kind, "demo-ent-01"))));
        assertEquals(
                Set.of(DISCIPLINE),
                addressees(IncidentNotices.tellings(new ReportingFaultSuspected(
                        INCIDENT, "jianguan", SampleIncident.AT, "f-1", kind, "tez-anweiban"))));
    }

    @Test
    void only_what_was_confirmed_is_told_to_the_one_it_is_about() {
        assertTrue(addressees(IncidentNotices.tellings(decided(true))).contains(ENTERPRISE));
        assertFalse(addressees(IncidentNotices.tellings(decided(false))).contains(ENTERPRISE));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_somebody_told_reaches_the_enterprise_by_no_notice_while_it_is_looked_into(Class<?> step) {
        IncidentSnapshot told =
                SampleIncident.of("i-2", 1, IncidentState.REPORTING, IncidentGrade.GENERAL, ReportChannel.TIP_OFF);
        IncidentEvent event = (IncidentEvent) Samples.of(step, told, "demo-ent-01");

        Set<Addressee> to = Stream.of(ReportTellings.of(event), FaultTellings.of(event))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .flatMap(telling -> telling.to().stream())
                .collect(Collectors.toSet());
        if (!(event instanceof IncidentRelayed || event instanceof IncidentNoticeSent)) {
            assertFalse(to.contains(ENTERPRISE), step.getSimpleName());
        }
        assertFalse(told.title().contains("机械伤害"), "events carry no words");
    }

    private static ReportingFaultDecided decided(boolean confirmed) {
        return new ReportingFaultDecided(
                INCIDENT, "jiwei", SampleIncident.AT, "f-1", FaultKind.CONCEALED, "demo-ent-01", confirmed, BASIS);
    }

    private static Set<Addressee> addressees(List<Telling> tellings) {
        return tellings.stream().flatMap(t -> t.to().stream()).collect(Collectors.toSet());
    }

    private static IncidentEvent sample(Class<?> step) throws ReflectiveOperationException {
        RecordComponent[] parts = step.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(IncidentNoticesTest::any).toArray();
        return (IncidentEvent) step.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object any(Class<?> type) {
        if (type == IncidentSnapshot.class) {
            return INCIDENT;
        } else if (type == String.class) {
            return "tez-yingjiju";
        } else if (type == boolean.class) {
            return true;
        } else if (type == List.class) {
            return List.of("tez-gonganju");
        } else if (type == Integer.class) {
            return 5;
        } else if (type == Basis.class) {
            return BASIS;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : SampleIncident.AT;
    }
}
