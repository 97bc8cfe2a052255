package cn.duban.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.responsibility.Answer;
import cn.duban.responsibility.Clause;
import cn.duban.responsibility.EnterpriseFacts;
import cn.duban.responsibility.Line;
import cn.duban.responsibility.Named;
import cn.duban.responsibility.Outcome;
import cn.duban.responsibility.Question;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import cn.duban.responsibility.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents' own facts, asked of the resolver over all seeds. */
class SeedResolverTest {
    private static final LocalDate IN_2017 = LocalDate.of(2017, 6, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String VILLAGE = "370405101201";

    private static final Seeds SEEDS = SeedFiles.read();
    private static final Resolver RESOLVER = new Resolver(ResponsibilityIndex.compile(new SeedFacts(SEEDS).facts()));

    private static Answer ask(String matter, LocalDate day) {
        return RESOLVER.resolve(Question.at(VILLAGE, matter, day));
    }

    @ParameterizedTest(name = "{0} → {1} ({2})")
    @CsvSource({
        "function.occupational-health.coal-mine, tez-meitanju, 四(二)7(2)",
        "function.occupational-health, tez-anjianju, 四(二)2(6)",
        "sector.hazchem.trade, tez-anjianju, 四(二)2(4)",
        "sector.fireworks, tez-anjianju, 四(二)2(4)",
        "sector.textile, tez-anjianju, 四(二)2(5)",
        "sector.construction.building, tez-zhujianju, 四(二)14(2)",
        "sector.construction.water, tez-shuiwuju, 四(二)19(2)",
        "sector.refined-oil, tez-jingxinju, 四(二)5(5)",
        "sector.civil-explosives, tez-jingxinju, 四(二)5(3)",
        "sector.piecework, tez-nongminjiuye, 四(二)21(1)",
        "place.school, tez-jiaoyuju, 四(二)8(2)",
        "equipment.special, tez-shijianju, 四(二)31(4)",
        "function.road-traffic, tez-gonganju, 四(二)10(1)",
        "sector.supply-coop, tez-gongxiaoshe, 四(二)45(1)",
    })
    void in_2017_the_district_document_decides(String matter, String body, String clause) {
        Answer answer = ask(matter, IN_2017);

        assertThat(answer.outcome()).as("%s: %s", matter, answer.leads()).isEqualTo(Outcome.LEAD);
        assertThat(answer.lead().organisationId()).isEqualTo(body);
        assertThat(answer.lead().document()).isEqualTo("台政发〔2016〕10号");
        assertThat(answer.lead().clause()).isEqualTo(clause);
        assertThat(answer.lead().level()).isEqualTo(DivisionLevel.DISTRICT);
    }

    @Test
    void special_equipment_is_answered_for_down_to_the_section() {
        for (String matter : List.of("equipment.special", "equipment.special.lift", "equipment.special.use")) {
            Line lead = ask(matter, IN_2017).lead();
            assertThat(lead.clause()).as(matter).isEqualTo("四(二)31(4)");
            assertThat(lead.sections())
                    .as(matter)
                    .extracting(Named::code)
                    .contains("tez-shijianju-tejian", "tez-shijianju-jiceng", "tez-shijianju-jicha");
            assertThat(lead.clauses()).as(matter).extracting(Clause::clause).contains("附件行2", "附件行7");
        }
    }

    @Test
    void water_works_are_cut_out_of_construction_and_the_answer_says_so() {
        Answer answer = ask("sector.construction.water", IN_2017);

        assertThat(answer.lead().rule()).isEqualTo(Rule.EXCEPTION);
        assertThat(answer.notes()).anyMatch(n -> n.contains("除外"));
    }

    @Test
    void the_school_bus_has_education_with_police_and_transport_beside_it() {
        Answer answer = ask("equipment.school-bus", IN_2017);

        assertThat(answer.lead().organisationId()).isEqualTo("tez-jiaoyuju");
        assertThat(answer.others()).extracting(Line::organisationId).contains("tez-gonganju", "tez-jiaotongju");
    }

    @Test
    void after_the_reform_the_emergency_bureau_holds_what_the_safety_bureau_had() {
        Answer answer = ask("sector.textile", TODAY);

        assertThat(answer.lead().organisationId()).isEqualTo("tez-yingjiju");
        assertThat(answer.lead().rule()).isEqualTo(Rule.HANDOVER);
        // The clause shown is the one that gives the duty; the one that moved it stands beside.
        assertThat(answer.lead().clause()).isEqualTo("四(二)2(5)");
        assertThat(answer.lead().ruleText()).contains("四(二)46(3)");
    }

    @Test
    void occupational_health_went_to_the_health_bureau_instead() {
        assertThat(ask("function.occupational-health", TODAY).lead().organisationId())
                .isEqualTo("tez-weijianju");
    }

    @Test
    void express_delivery_is_the_towns_own_while_the_district_document_is_silent() {
        Answer answer = ask("sector.post.express", TODAY);

        assertThat(answer.lead().organisationId()).isEqualTo("zsz-youzheng");
        assertThat(answer.lead().level()).isEqualTo(DivisionLevel.TOWN);
        assertThat(answer.notes()).anyMatch(n -> n.contains("县级未明确"));
    }

    @Test
    void the_territorial_chain_runs_from_village_over_town_office_to_district() {
        assertThat(ask("sector.gas", TODAY).territorial())
                .extracting(Line::organisationId)
                .containsExactly("zsz-cun-zhangshanzi", "zsz-guihua", "zsz-zhengfu", "tez-zhengfu");
        // 张发〔2020〕47号 四(具体)4(1) is 综合管理: it coordinates all industry and leads none of it.
        assertThat(ask("sector.textile", TODAY).territorial())
                .extracting(Line::organisationId)
                .doesNotContain("zsz-jingwei");
    }

    @Test
    void leaders_answer_in_their_degrees_at_district_and_town() {
        List<Line> leaders = ask("sector.construction.building", TODAY).leaders();

        assertThat(leaders)
                .anySatisfy(l -> {
                    assertThat(l.postId()).isEqualTo("tez-quzhang");
                    assertThat(l.responsibility()).isEqualTo(LeaderResponsibility.PRIMARY);
                })
                .anySatisfy(l -> {
                    assertThat(l.postId()).isEqualTo("tez-fuquzhang-chengjian");
                    assertThat(l.responsibility()).isEqualTo(LeaderResponsibility.DIRECT);
                })
                .anySatisfy(l -> {
                    assertThat(l.postId()).isEqualTo("zsz-post-shuji");
                    assertThat(l.level()).isEqualTo(DivisionLevel.TOWN);
                });
        assertThat(leaders).extracting(Line::postId).doesNotContain("tez-fuquzhang");
    }

    @Test
    void the_special_committee_of_xiacang_covers_its_field() {
        String town = SEEDS.organisations().stream()
                .filter(o -> o.id().equals("xc-zw-ranqi"))
                .findFirst()
                .orElseThrow()
                .division();

        Answer answer = RESOLVER.resolve(Question.at(town, "sector.gas", TODAY));

        assertThat(answer.committee().organisationId()).isEqualTo("xc-zw-ranqi");
        assertThat(answer.committee().rule()).isEqualTo(Rule.SPECIAL_COMMITTEE);
    }

    @Test
    void a_matter_nobody_was_given_is_a_gap_with_advice() {
        Answer answer = RESOLVER.resolve(Question.at("370481", "sector.piecework", TODAY));

        assertThat(answer.outcome()).isEqualTo(Outcome.GAP);
        assertThat(answer.notes()).anyMatch(n -> n.contains("安委会"));
    }

    @Test
    void the_designated_body_leads_the_project_and_no_other() {
        Rows.Designation designation = SEEDS.designations().get(0);
        Rows.Enterprise project = SEEDS.enterprises().stream()
                .filter(e -> e.id().equals(designation.enterprise()))
                .findFirst()
                .orElseThrow();
        EnterpriseFacts facts = facts(project);

        Answer answer = RESOLVER.resolve(
                new Question(project.division(), designation.matter(), designation.validFrom(), facts));
        Answer before = RESOLVER.resolve(new Question(
                project.division(),
                designation.matter(),
                designation.validFrom().minusDays(1),
                facts));

        assertThat(answer.lead().organisationId()).isEqualTo(designation.body());
        assertThat(answer.lead().rule()).isEqualTo(Rule.DESIGNATION);
        assertThat(before.leads()).noneMatch(l -> l.rule() == Rule.DESIGNATION);
    }

    @Test
    void every_demo_enterprise_has_a_matter() {
        assertThat(SEEDS.enterprises())
                .allSatisfy(
                        e -> assertThat(RESOLVER.index().mattersOf(facts(e))).isNotEmpty());
    }

    @Test
    void every_line_of_every_answer_names_its_document_and_clause() {
        for (Rows.Matter matter : SEEDS.matters()) {
            Answer answer = ask(matter.code(), TODAY);
            for (List<Line> lines :
                    Arrays.asList(answer.leads(), answer.others(), answer.territorial(), answer.leaders())) {
                assertThat(lines).allSatisfy(l -> {
                    assertThat(l.document()).as("%s %s", matter.code(), l).isNotBlank();
                    assertThat(l.clause()).as("%s %s", matter.code(), l).isNotBlank();
                });
            }
        }
    }

    @Test
    void most_matters_have_a_lead_and_the_conflict_of_the_document_shows() {
        Map<Outcome, Integer> counts = new TreeMap<>();
        for (Rows.Matter matter : SEEDS.matters()) {
            counts.merge(ask(matter.code(), TODAY).outcome(), 1, Integer::sum);
        }

        assertThat(counts.get(Outcome.LEAD)).isGreaterThan(SEEDS.matters().size() * 3 / 4);
        // 台政发〔2016〕10号 gives commerce to 安监局 in 四(二)2(5) and to 商务局 in 四(二)25(1).
        Answer commerce = ask("sector.commerce", IN_2017);
        assertThat(commerce.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(commerce.leads()).extracting(Line::clause).containsExactlyInAnyOrder("四(二)2(5)", "四(二)25(1)");
    }

    private static EnterpriseFacts facts(Rows.Enterprise e) {
        return new EnterpriseFacts(e.id(), e.gbt4754(), Rows.orEmpty(e.traits()), Rows.orEmpty(e.matters()));
    }
}
