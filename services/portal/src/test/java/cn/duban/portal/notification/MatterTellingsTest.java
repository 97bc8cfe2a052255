package cn.duban.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.accountability.CaseClosed;
import cn.duban.contracts.accountability.CaseDecided;
import cn.duban.contracts.accountability.CaseEvent;
import cn.duban.contracts.accountability.CaseFactsGathered;
import cn.duban.contracts.accountability.CaseNoticeAnswered;
import cn.duban.contracts.accountability.CaseNoticeServed;
import cn.duban.contracts.accountability.CaseOpened;
import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.CaseSubject;
import cn.duban.contracts.accountability.InterviewEvent;
import cn.duban.contracts.accountability.InterviewSummoned;
import cn.duban.contracts.accountability.ListingEvent;
import cn.duban.contracts.accountability.ListingKind;
import cn.duban.contracts.accountability.MeasureKind;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.accountability.TriggerKind;
import cn.duban.portal.matter.Matter;
import cn.duban.portal.matter.Party;
import cn.duban.portal.matter.SmallDirectory;
import cn.duban.portal.notification.Notices.Addressee;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatterTellingsTest {
    private static final Superiors SUPERIORS = new Superiors(new SmallDirectory(), Clock.systemUTC());
    private static final CaseSubject BODY = SampleMatters.body("yingjiju");
    private static final CaseSubject PERSON = SampleMatters.post("juzhang", "yingjiju", "li");
    private static final Addressee OFFICE = Addressee.body("anweiban");
    private static final Addressee DISCIPLINE = Addressee.body("jianwei");
    private static final Addressee DEPUTY_MAYOR = Addressee.post("fenguan");
    private static final Addressee MAYOR = Addressee.post("quzhang");

    static Stream<Class<?>> cases() {
        return Arrays.stream(CaseEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_step_of_a_case_is_told_to_somebody(Class<? extends CaseEvent> step) {
        CaseEvent event = Samples.of(
                step, SampleMatters.accountabilityCase("c", 1, CaseStage.NOTICE, "anweiban", BODY), "BODY:yingjiju");

        assertSentences(AccountabilityTellings.of(event, circle(BODY)));
        assertTrue(NoticeKind.ALL.contains(step.getSimpleName()));
    }

    static Stream<Class<?>> interviews() {
        return Arrays.stream(InterviewEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("interviews")
    void every_step_of_an_interview_is_told_to_somebody(Class<? extends InterviewEvent> step) {
        InterviewEvent event = Samples.of(
                step, SampleMatters.interview("i", "c", SubjectKind.BODY, "yingjiju", "yingjiju", "anweiban"), "字");

        assertSentences(InterviewTellings.of(event, circle(BODY)));
        assertTrue(NoticeKind.ALL.contains(step.getSimpleName()));
    }

    static Stream<Class<?>> listings() {
        return Arrays.stream(ListingEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("listings")
    void every_step_of_a_listing_is_told_with_its_rule(Class<? extends ListingEvent> step) {
        ListingEvent event =
                Samples.of(step, SampleMatters.listing("l", "c", ListingKind.DISCREDIT, "enterprise"), "字");

        List<Telling> tellings = ListingTellings.of(event, circle(BODY));

        assertSentences(tellings);
        assertTrue(tellings.stream().allMatch(one -> SampleMatters.BASIS.equals(one.basis())));
        assertTrue(NoticeKind.ALL.contains(step.getSimpleName()));
    }

    @Test
    void those_a_case_is_about_learn_nothing_before_they_are_told() {
        var dropped = new CaseClosed(
                SampleMatters.accountabilityCase("c", 2, CaseStage.OPENED, "anweiban", BODY),
                "anweiban",
                SampleMatters.AT,
                true);

        assertEquals(Set.of(OFFICE, DISCIPLINE), to(AccountabilityTellings.of(opened(BODY), circle(BODY))));
        assertEquals(Set.of(OFFICE, DISCIPLINE), to(AccountabilityTellings.of(dropped, circle(BODY))));
    }

    @Test
    void a_case_nobody_may_handle_is_told_to_the_leaders_above_its_subject() {
        Matter unassigned = matter("unassigned", BODY);
        var opened = new CaseOpened(
                SampleMatters.accountabilityCase("c", 1, CaseStage.OPENED, "unassigned", BODY),
                "system",
                SampleMatters.AT,
                TriggerKind.MISSED_CLOCK);

        assertEquals(
                Set.of(DEPUTY_MAYOR, MAYOR, DISCIPLINE),
                to(AccountabilityTellings.of(opened, new Circle(unassigned, SUPERIORS))));
    }

    @Test
    void discipline_watches_over_officials_only_and_never_over_itself() {
        CaseSubject enterprise = SampleMatters.body("enterprise");
        CaseSubject itself = SampleMatters.body("jianwei");

        assertEquals(Set.of(OFFICE), to(AccountabilityTellings.of(opened(enterprise), circle(enterprise))));
        assertEquals(
                Set.of(OFFICE, DISCIPLINE),
                to(AccountabilityTellings.of(opened(enterprise, PERSON), circle(enterprise, PERSON))));
        assertEquals(Set.of(OFFICE), to(AccountabilityTellings.of(opened(itself), circle(itself))));
    }

    @Test
    void discipline_learns_of_an_official_who_is_added_later_and_not_of_every_fact() {
        CaseSubject enterprise = SampleMatters.body("enterprise");

        assertEquals(Set.of(DISCIPLINE), to(AccountabilityTellings.of(gathered(0), circle(enterprise, PERSON))));
        assertEquals(Set.of(), to(AccountabilityTellings.of(gathered(0), circle(enterprise))));
        assertEquals(Set.of(), to(AccountabilityTellings.of(gathered(3), circle(enterprise, PERSON))));
    }

    @Test
    void a_holder_is_told_in_person_and_the_colleagues_are_not() {
        var served = new CaseNoticeServed(
                SampleMatters.accountabilityCase("c", 3, CaseStage.NOTICE, "anweiban", PERSON),
                "anweiban",
                SampleMatters.AT,
                "告〔2026〕1号");

        List<Telling> tellings = AccountabilityTellings.of(served, circle(PERSON));

        assertEquals(Set.of(Addressee.person("li")), to(tellings));
        assertTrue(tellings.get(0).text().contains("有权陈述申辩"));
    }

    @Test
    void nobody_is_told_in_anothers_place_while_the_holder_is_not_known() {
        var summoned = new InterviewSummoned(
                SampleMatters.interview("i", "c", SubjectKind.POST, "juzhang", "yingjiju", "anweiban"),
                "anweiban",
                SampleMatters.AT);
        Matter matter = new Matter(
                "i",
                "interview",
                "SUMMONED",
                null,
                "c",
                "anweiban",
                null,
                List.of(),
                List.of(new Party("juzhang", "yingjiju", "?")),
                1);

        assertEquals(Set.of(), to(InterviewTellings.of(summoned, new Circle(matter, SUPERIORS))));
    }

    @Test
    void a_decision_is_told_with_the_right_of_review_and_of_several_subjects_none_reads_anothers_measures() {
        var one = decided(BODY);
        var two = decided(BODY, PERSON);

        assertTrue(text(one, Addressee.body("yingjiju")).contains("约谈、一票否决"));
        assertTrue(text(one, Addressee.body("yingjiju")).contains("有权申请复核"));
        assertFalse(text(two, Addressee.person("li")).contains("约谈"));
        assertEquals(
                Set.of(Addressee.body("yingjiju"), OFFICE, DEPUTY_MAYOR, MAYOR, DISCIPLINE),
                to(AccountabilityTellings.of(one, circle(BODY))));
    }

    @Test
    void when_all_have_spoken_those_who_decide_are_told() {
        var last = new CaseNoticeAnswered(
                SampleMatters.accountabilityCase("c", 4, CaseStage.DEFENCE, "anweiban", BODY),
                "zhang",
                SampleMatters.AT,
                "BODY:yingjiju",
                true);

        List<Telling> tellings = AccountabilityTellings.of(last, circle(BODY));

        assertEquals(Set.of(OFFICE, MAYOR), to(tellings));
        assertEquals("某单位放弃陈述申辩。", tellings.get(0).text());
    }

    @Test
    void a_summons_says_when() {
        var summoned = new InterviewSummoned(
                SampleMatters.interview("i", null, SubjectKind.BODY, "yingjiju", "yingjiju", "anweiban"),
                "anweiban",
                SampleMatters.AT);

        assertTrue(InterviewTellings.of(summoned, circle(BODY)).get(0).text().contains("3月4日 09:00"));
    }

    private static CaseOpened opened(CaseSubject... subjects) {
        return new CaseOpened(
                SampleMatters.accountabilityCase("c", 1, CaseStage.OPENED, "anweiban", subjects),
                "system",
                SampleMatters.AT,
                TriggerKind.MISSED_CLOCK);
    }

    private static CaseFactsGathered gathered(int added) {
        return new CaseFactsGathered(
                SampleMatters.accountabilityCase("c", 2, CaseStage.OPENED, "anweiban", BODY),
                "anweiban",
                SampleMatters.AT,
                added);
    }

    private static CaseDecided decided(CaseSubject... subjects) {
        return new CaseDecided(
                SampleMatters.accountabilityCase("c", 5, CaseStage.DECISION, "anweiban", subjects),
                "lingdao",
                SampleMatters.AT,
                "决〔2026〕1号",
                List.of(MeasureKind.INTERVIEW, MeasureKind.VETO));
    }

    private static String text(CaseDecided event, Addressee to) {
        CaseSubject[] subjects = event.accountabilityCase().subjects().toArray(CaseSubject[]::new);
        return AccountabilityTellings.of(event, circle(subjects)).stream()
                .filter(telling -> telling.to().contains(to))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static void assertSentences(List<Telling> tellings) {
        assertFalse(to(tellings).isEmpty());
        assertTrue(tellings.stream().allMatch(telling -> telling.text().length() > 5));
    }

    private static Set<Addressee> to(List<Telling> tellings) {
        return tellings.stream().flatMap(telling -> telling.to().stream()).collect(Collectors.toSet());
    }

    private static Circle circle(CaseSubject... subjects) {
        return new Circle(matter("anweiban", subjects), SUPERIORS);
    }

    private static Matter matter(String handler, CaseSubject... subjects) {
        return new Matter(
                "c",
                "case",
                "OPENED",
                null,
                null,
                handler,
                SmallDirectory.DISTRICT,
                List.of(),
                Arrays.stream(subjects).map(Party::of).toList(),
                1);
    }
}
