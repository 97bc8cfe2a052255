package cn.duban.responsibility;

import static cn.duban.contracts.registry.DutyRole.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final String VILLAGE = "370405101201";
    private static final String GRID = "37040510120101";
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private static FactsFixture construction() {
        return FactsFixture.taierzhuang()
                .departments("区住建局", "区水务局", "区交通局", "区安监局")
                .matter("function.comprehensive", null)
                .matter("construction", null)
                .matter("construction.water", "construction")
                .matter("construction.rail", "construction")
                .matter("construction.building", "construction")
                .duty("区安监局", COMPREHENSIVE, "四(二)2(1)", "function.comprehensive")
                .duty(
                        "区住建局",
                        INDUSTRY,
                        "四(二)14(1)",
                        d -> d.excludes("construction.water", "construction.rail"),
                        "construction")
                .duty("区水务局", INDUSTRY, "四(二)19(3)", "construction.water");
    }

    private static Answer ask(FactsFixture facts, String matter) {
        return facts.resolver().resolve(Question.at(VILLAGE, matter, DAY));
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(Line::organisationName).toList();
    }

    @Test
    void a_duty_on_a_matter_covers_what_lies_below_it() {
        Answer answer = ask(construction(), "construction.building");

        assertThat(answer.outcome()).isEqualTo(Outcome.LEAD);
        assertThat(answer.lead().organisationName()).isEqualTo("区住建局");
        assertThat(answer.lead().rule()).isEqualTo(Rule.INDUSTRY_DUTY);
        assertThat(answer.lead().clause()).isEqualTo("四(二)14(1)");
        assertThat(answer.lead().level()).isEqualTo(DivisionLevel.DISTRICT);
    }

    @Test
    void what_a_duty_cuts_out_goes_to_the_body_that_has_it() {
        Answer answer = ask(construction(), "construction.water");

        assertThat(answer.lead().organisationName()).isEqualTo("区水务局");
        assertThat(answer.lead().rule()).isEqualTo(Rule.EXCEPTION);
        assertThat(answer.notes()).anyMatch(n -> n.contains("区住建局") && n.contains("四(二)14(1)"));
    }

    @Test
    void what_a_duty_cuts_out_and_nobody_has_is_a_gap_with_proposals() {
        Answer answer = ask(construction(), "construction.rail");

        assertThat(answer.outcome()).isEqualTo(Outcome.GAP);
        assertThat(answer.lead()).isNull();
        assertThat(answer.notes())
                .anyMatch(n -> n.contains("安委会"))
                .anyMatch(n -> n.contains("谁靠近谁牵头") && n.contains("村委会"));
        assertThat(names(answer.others())).containsExactly("区安监局");
    }

    @Test
    void the_more_specific_matter_wins() {
        var facts = construction().duty("区交通局", INDUSTRY, "x", "construction.building");

        assertThat(ask(facts, "construction.building").lead().organisationName())
                .isEqualTo("区交通局");
    }

    @Test
    void two_bodies_with_the_same_matter_are_a_conflict() {
        var facts = construction().duty("区交通局", INDUSTRY, "x", "construction.water");

        Answer answer = ask(facts, "construction.water");

        assertThat(answer.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(answer.lead()).isNull();
        assertThat(names(answer.leads())).containsExactlyInAnyOrder("区水务局", "区交通局");
        assertThat(answer.notes()).anyMatch(n -> n.contains("安委办"));
    }

    @Test
    void law_goes_before_local_documents_on_the_same_matter() {
        var facts =
                construction().duty("区交通局", INDUSTRY, "第5条", d -> d.document("某某安全条例（2019年修订）"), "construction.water");

        Answer answer = ask(facts, "construction.water");

        assertThat(answer.lead().organisationName()).isEqualTo("区交通局");
        assertThat(answer.lead().rule()).isEqualTo(Rule.LAW);
    }

    @Test
    void a_designation_overrides_the_duty_but_not_the_law() {
        var designated =
                construction().designation("区交通局", d -> d.division("370405101").matters("construction"));

        Answer overridden = ask(designated, "construction.water");
        Answer lawful = ask(
                designated.duty("区水务局", INDUSTRY, "第3条", d -> d.document("水法"), "construction.water"),
                "construction.water");

        assertThat(overridden.lead().organisationName()).isEqualTo("区交通局");
        assertThat(overridden.lead().rule()).isEqualTo(Rule.DESIGNATION);
        assertThat(names(overridden.others())).contains("区水务局");
        assertThat(lawful.lead().organisationName()).isEqualTo("区水务局");
        assertThat(lawful.notes()).anyMatch(n -> n.contains("从其规定"));
    }

    @Test
    void a_designation_for_one_enterprise_touches_no_other() {
        var resolver =
                construction().designation("区交通局", d -> d.enterprise("e1")).resolver();
        var designated = new EnterpriseFacts("e1", "E4700", List.of(), List.of());
        var another = new EnterpriseFacts("e2", "E4700", List.of(), List.of());

        assertThat(resolver.resolve(new Question(VILLAGE, "construction", DAY, designated))
                        .lead()
                        .organisationName())
                .isEqualTo("区交通局");
        assertThat(resolver.resolve(new Question(VILLAGE, "construction", DAY, another))
                        .lead()
                        .organisationName())
                .isEqualTo("区住建局");
    }

    @Test
    void functions_are_handed_on_from_the_day_and_along_the_chain() {
        var resolver = construction()
                .departments("新一局", "新二局")
                .handover("区水务局", "新一局", LocalDate.of(2019, 1, 1))
                .handover("新一局", "新二局", LocalDate.of(2021, 1, 1), "construction")
                .resolver();

        assertThat(leadOn(resolver, LocalDate.of(2018, 12, 31))).isEqualTo("区水务局");
        assertThat(leadOn(resolver, LocalDate.of(2019, 1, 1))).isEqualTo("新一局");
        assertThat(leadOn(resolver, LocalDate.of(2021, 1, 1))).isEqualTo("新二局");
    }

    private static String leadOn(Resolver resolver, LocalDate day) {
        return resolver.resolve(Question.at(VILLAGE, "construction.water", day))
                .lead()
                .organisationName();
    }

    @Test
    void a_hand_over_that_closes_a_circle_is_refused_and_named() {
        var index = construction()
                .handover("区水务局", "区交通局", LocalDate.of(2019, 1, 1))
                .handover("区交通局", "区水务局", LocalDate.of(2020, 1, 1), "construction.water")
                .index();

        assertThat(index.problems()).singleElement().asString().contains("成环");
        assertThat(leadOn(new Resolver(index), LocalDate.of(2022, 1, 1))).isEqualTo("区交通局");
    }

    @Test
    void two_bodies_may_exchange_different_functions() {
        var index = construction()
                .handover("区水务局", "区住建局", LocalDate.of(2019, 1, 1), "construction.water")
                .handover("区住建局", "区水务局", LocalDate.of(2019, 1, 1), "construction.building")
                .index();

        assertThat(index.problems()).isEmpty();
        assertThat(leadOn(new Resolver(index), LocalDate.of(2020, 1, 1))).isEqualTo("区住建局");
    }

    @Test
    void validity_is_half_open() {
        var resolver = construction()
                .duty("区交通局", INDUSTRY, "x", d -> d.validTo(LocalDate.of(2017, 1, 1)), "construction.rail")
                .resolver();

        assertThat(resolver.resolve(Question.at(VILLAGE, "construction.rail", LocalDate.of(2016, 12, 31)))
                        .outcome())
                .isEqualTo(Outcome.LEAD);
        assertThat(resolver.resolve(Question.at(VILLAGE, "construction.rail", LocalDate.of(2017, 1, 1)))
                        .outcome())
                .isEqualTo(Outcome.GAP);
    }

    @Test
    void the_town_office_stands_in_the_territorial_chain_and_leads_only_where_the_district_has_nobody() {
        var facts = construction()
                .body("镇规划办", OrganisationKind.OFFICE, "370405101")
                .matter("anti-drowning", null)
                .duty("镇规划办", INDUSTRY, "四11(3)", "construction.building", "anti-drowning");

        Answer below = facts.resolver().resolve(Question.at(GRID, "construction.building", DAY));
        Answer alone = ask(facts, "anti-drowning");

        assertThat(below.lead().organisationName()).isEqualTo("区住建局");
        assertThat(names(below.territorial())).containsExactly("村委会", "镇规划办", "镇政府", "区政府");
        assertThat(alone.lead().organisationName()).isEqualTo("镇规划办");
        assertThat(names(alone.territorial())).containsExactly("村委会", "镇政府", "区政府");
    }

    @Test
    void a_special_duty_leads_where_nobody_has_the_sector_and_stands_beside_it_otherwise() {
        var facts = construction().duty("区安监局", SPECIAL, "s", "construction.rail", "construction.building");

        assertThat(ask(facts, "construction.rail").lead().rule()).isEqualTo(Rule.EXCEPTION);
        assertThat(ask(facts, "construction.rail").lead().role()).isEqualTo(SPECIAL);
        assertThat(ask(facts, "construction.building").others())
                .extracting(Line::role)
                .containsExactly(SPECIAL, COMPREHENSIVE);
    }

    @Test
    void sections_answer_as_part_of_their_department() {
        var facts = construction()
                .body("特设科", OrganisationKind.SECTION, "370405", "区水务局", null, null)
                .duty("特设科", INDUSTRY, "附件行3", "construction.water")
                .without("duty-2");

        Answer answer = ask(facts, "construction.water");

        assertThat(answer.lead().organisationName()).isEqualTo("区水务局");
        assertThat(answer.lead().sectionName()).isEqualTo("特设科");
    }

    @Test
    void leaders_answer_in_three_degrees_at_every_level() {
        var facts = construction()
                .post("区政府", "区长", "HEAD_OF_GOVERNMENT", LeaderResponsibility.PRIMARY)
                .post("区政府", "分管安全副区长", "DEPUTY_SAFETY", LeaderResponsibility.IMPORTANT)
                .post("区政府", "分管城建副区长", "DEPUTY_OTHER", LeaderResponsibility.DIRECT, "区住建局")
                .post("区政府", "分管农业副区长", "DEPUTY_OTHER", LeaderResponsibility.DIRECT, "区水务局")
                .post("镇政府", "镇长", "HEAD_OF_GOVERNMENT", null)
                .post("区住建局", "局长", "CHIEF", LeaderResponsibility.PRIMARY);

        List<Line> leaders = ask(facts, "construction.building").leaders();

        assertThat(leaders).extracting(Line::postName).containsExactly("区长", "分管安全副区长", "分管城建副区长", "局长", "镇长");
        assertThat(leaders.get(2).rule()).isEqualTo(Rule.ONE_POST_TWO_DUTIES);
    }

    @Test
    void the_committee_of_the_field_goes_before_the_safety_committee() {
        var facts = construction()
                .body("城建专委会", OrganisationKind.COMMITTEE, "370405")
                .duty("城建专委会", LEADERSHIP, "三(三)16", "construction");

        assertThat(ask(facts, "construction.water").committee().organisationName())
                .isEqualTo("城建专委会");
        assertThat(ask(facts, "function.comprehensive").committee().organisationName())
                .isEqualTo("区安委会");
    }

    @Test
    void the_class_of_an_enterprise_decides_its_matter_and_traits_add_bodies() {
        var facts = construction()
                .matter("textile", null, List.of("17"), List.of())
                .matter("textile.silk", "textile", List.of("C174"), List.of())
                .matter("boiler", null, List.of(), List.of("SPECIAL_EQUIPMENT"))
                .departments("区市场监管局")
                .duty("区安监局", INDUSTRY, "四(二)2(5)", "textile")
                .duty("区市场监管局", SPECIAL, "四(二)31(4)", "boiler");
        var silk = new EnterpriseFacts("e", "1742", List.of("SPECIAL_EQUIPMENT"), List.of());

        Answer answer = facts.resolver().resolve(Question.about(silk, VILLAGE, DAY));

        assertThat(answer.matter().code()).isEqualTo("textile.silk");
        assertThat(answer.lead().organisationName()).isEqualTo("区安监局");
        assertThat(answer.others()).anySatisfy(line -> {
            assertThat(line.organisationName()).isEqualTo("区市场监管局");
            assertThat(line.rule()).isEqualTo(Rule.TRAIT_DUTY);
        });
    }

    @Test
    void unknown_places_matters_and_classes_are_named() {
        Resolver resolver = construction().resolver();
        var nothing = new EnterpriseFacts("e", "9999", List.of(), List.of());

        assertThatThrownBy(() -> resolver.resolve(Question.at("1", "construction", DAY)))
                .isInstanceOfSatisfying(
                        UnknownSubjectException.class,
                        e -> assertThat(e.kind()).isEqualTo(UnknownSubjectException.Kind.DIVISION));
        assertThatThrownBy(() -> resolver.resolve(Question.at(VILLAGE, "no", DAY)))
                .hasMessageContaining("MATTER no");
        assertThatThrownBy(() -> resolver.resolve(Question.about(nothing, VILLAGE, DAY)))
                .hasMessageContaining("ENTERPRISE_WITHOUT_MATTER e");
    }

    private static FactsFixture dangerousGoods() {
        return FactsFixture.taierzhuang()
                .departments("区安监局", "区公安分局", "区交通局", "区市监局")
                .body("派出所", OrganisationKind.OFFICE, "370405101")
                .matter("road", null)
                .matter("hazchem", null)
                .matter("hazchem.production", "hazchem")
                .matter("hazchem.use", "hazchem")
                .side("road.hazchem", "road", "hazchem")
                .side("public-safety", null, "hazchem")
                .side("quality", null, "hazchem.production")
                .duty("区安监局", INDUSTRY, "2(4)", d -> d.excludes("hazchem.use"), "hazchem")
                .duty("区交通局", INDUSTRY, "16(1)", "road")
                .duty("区交通局", INDUSTRY, "16(6)", "road.hazchem")
                .duty("区公安分局", SPECIAL, "10(3)", "public-safety")
                .duty("派出所", SPECIAL, "6(2)", "public-safety")
                .duty("区市监局", SPECIAL, "31(6)", "quality");
    }

    @Test
    void another_side_of_the_trade_brings_its_bodies_each_with_its_own_clause() {
        Answer production = ask(dangerousGoods(), "hazchem.production");

        assertThat(production.lead().organisationName()).isEqualTo("区安监局");
        assertThat(production.others())
                .extracting(
                        Line::organisationName,
                        Line::role,
                        Line::clause,
                        l -> l.side().code())
                .containsExactlyInAnyOrder(
                        tuple("区公安分局", SPECIAL, "10(3)", "public-safety"),
                        tuple("派出所", SPECIAL, "6(2)", "public-safety"),
                        tuple("区市监局", SPECIAL, "31(6)", "quality"),
                        tuple("区交通局", INDUSTRY, "16(6)", "road.hazchem"));
        assertThat(names(ask(dangerousGoods(), "hazchem.use").others())).doesNotContain("区市监局");
        assertThat(names(ask(dangerousGoods(), "hazchem").others())).contains("区市监局");
    }

    @Test
    void a_side_gives_no_part_in_a_case() {
        assertThat(ask(dangerousGoods(), "hazchem").bodies()).contains("区安监局").doesNotContain("区公安分局", "区交通局", "派出所");
    }

    @Test
    void parts_led_by_others_are_named_with_the_whole() {
        assertThat(ask(construction(), "construction").others())
                .filteredOn(l -> l.rule() == Rule.PART_DUTY)
                .extracting(Line::organisationName, l -> l.side().code())
                .containsExactly(tuple("区水务局", "construction.water"));
    }

    @Test
    void a_town_that_names_its_own_leads_at_its_level_and_two_there_are_a_conflict_there() {
        var facts = construction()
                .body("镇建管办", OrganisationKind.OFFICE, "370405101")
                .duty("镇建管办", INDUSTRY, "镇12", d -> d.document("镇文件"), "construction.building");
        Answer one = ask(facts, "construction.building");
        Answer two = ask(
                facts.body("镇规划办", OrganisationKind.OFFICE, "370405101")
                        .duty("镇规划办", INDUSTRY, "镇11", "construction.building"),
                "construction.building");

        assertThat(one.outcome()).isEqualTo(Outcome.LEAD);
        assertThat(one.levels())
                .extracting(
                        LevelLead::level,
                        LevelLead::outcome,
                        l -> l.leads().get(0).organisationName())
                .containsExactly(
                        tuple(DivisionLevel.DISTRICT, Outcome.LEAD, "区住建局"),
                        tuple(DivisionLevel.TOWN, Outcome.LEAD, "镇建管办"));
        assertThat(two.outcome()).isEqualTo(Outcome.LEAD);
        assertThat(two.levels().get(1).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(two.notes()).anyMatch(n -> n.contains("镇建管办") && n.contains("同一层级"));
    }

    @Test
    void sections_stay_when_the_government_speaks_too_and_its_clause_is_shown() {
        var facts = construction()
                .body("特监科", OrganisationKind.SECTION, "370405", "区水务局", null, null)
                .body("稽查队", OrganisationKind.SECTION, "370405", "区水务局", null, null)
                .matter("construction.water.dam", "construction.water")
                .duty("区水务局", INDUSTRY, "附件行2", d -> d.section("特监科"), "construction.water.dam")
                .duty("区水务局", INDUSTRY, "附件行7", d -> d.section("稽查队"), "construction.water");

        Line lead = ask(facts, "construction.water.dam").lead();

        assertThat(lead.clause()).isEqualTo("四(二)19(3)");
        assertThat(lead.sections()).extracting(Named::name).containsExactly("特监科", "稽查队");
        assertThat(lead.clauses()).extracting(Clause::clause).containsExactly("四(二)19(3)", "附件行2", "附件行7");
    }

    @Test
    void the_clause_of_a_function_that_moved_stays_the_one_that_gives_it() {
        var resolver = construction()
                .departments("新一局")
                .handover("区水务局", "新一局", LocalDate.of(2019, 1, 1))
                .resolver();

        Line lead = resolver.resolve(Question.at(VILLAGE, "construction.water", LocalDate.of(2020, 1, 1)))
                .lead();

        assertThat(lead.organisationName()).isEqualTo("新一局");
        assertThat(lead.clause()).isEqualTo("四(二)19(3)");
        assertThat(lead.ruleText()).contains("区水务局", "机构改革", "2019-01-01");
    }

    @Test
    void a_class_that_stands_in_two_matters_brings_the_leads_of_both() {
        var facts = dangerousGoods()
                .matter("hazchem.trade", "hazchem", List.of("5265"), List.of())
                .matter("oil", null, List.of("5265"), List.of())
                .departments("区经信局")
                .duty("区经信局", INDUSTRY, "5(5)", "oil");

        Answer answer = facts.resolver()
                .resolve(Question.about(new EnterpriseFacts("e", "5265", List.of(), List.of()), VILLAGE, DAY));

        assertThat(answer.lead().organisationName()).isEqualTo("区安监局");
        assertThat(answer.others()).anySatisfy(l -> {
            assertThat(l.organisationName()).isEqualTo("区经信局");
            assertThat(l.clause()).isEqualTo("5(5)");
        });
    }
}
