package cn.duban.bench.demo;

import cn.duban.bench.product.ApiProblem;
import cn.duban.bench.product.ProductProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A major hazard: criterion with its clause, stop-work, plan with the five elements, head's approval, write-off. */
final class MajorHazard {
    private static final int DAYS = 30;
    /** The last order date of a year: what runs beyond it needs the next year's calendar. */
    private static final int LAST_DAY_OF_DECEMBER = 28;

    private final Stage stage;
    private final Person owner;
    private final Person head;

    MajorHazard(Stage stage) {
        this.stage = stage;
        this.owner = stage.cast().person("qiyefuze");
        this.head = stage.cast().person("juzhang");
    }

    Hazard begin(String chapter) {
        stage.narrator().chapter(chapter);
        Hazard hazard = report();
        Person supervisor = stage.cast().handlerOf(hazard);
        grade(hazard, supervisor);
        LocalDate due = order(hazard, supervisor);
        plan(hazard, due);
        Hazards.step(head, hazard, "plan-reviews", Map.of("approved", true, "reason", "五落实齐全，同意实施。"));
        stage.narrator().tell(head, "审查通过治理方案");
        Hazards.step(
                owner,
                hazard,
                "progress-reports",
                Map.of("text", "泄爆片已更换，隔爆阀到货待装。", "percent", 50, "evidenceIds", List.of()));
        stage.narrator().tell(owner, "每周报告治理进展：50%");
        return hazard;
    }

    void finish(Hazard hazard) {
        stage.narrator().chapter("重大隐患：申请验收、现场审查、负责人销号");
        Hazards.step(
                owner,
                hazard,
                "acceptance-requests",
                Map.of("statement", "泄爆、隔爆装置已安装调试，自评合格。", "evidenceIds", List.of()));
        stage.narrator().tell(owner, "书面申请验收");
        Person supervisor = stage.cast().handlerOf(Hazards.read(owner, hazard));
        Hazards.step(
                supervisor,
                hazard,
                "verifications",
                Map.of("passed", true, "opinion", "现场审查合格，可以恢复生产。", "evidenceIds", List.of()));
        stage.narrator().tell(supervisor, "十日内现场审查，结论合格");
        penalty(hazard, supervisor);
        Hazards.step(head, hazard, "write-offs", Map.of("reason", "治理到位，予以销号。"));
        stage.narrator().tell(head, "批准销号");
    }

    private void penalty(Hazard hazard, Person supervisor) {
        String document = Hazards.upload(supervisor, Photo.png(Color.LIGHT_GRAY));
        LocalDate today = OffsetDateTime.parse(Hazards.read(supervisor, hazard)
                        .detail()
                        .at("/verifications/0/by/at")
                        .asText())
                .toLocalDate();
        Hazards.step(
                supervisor,
                hazard,
                "penalties",
                Map.of(
                        "documentNumber",
                        "演示罚〔" + today.getYear() + "〕" + hazard.number() + "号",
                        "decidedOn",
                        today.toString(),
                        "content",
                        "责令限期消除，并处罚款",
                        "fine",
                        30000,
                        "evidenceIds",
                        List.of(document)));
        stage.narrator().tell(supervisor, "登记行政处罚决定书");
    }

    private Hazard report() {
        Map<String, Object> filing =
                stage.aboutEnterprise(owner, Stage.ENTERPRISE, "除尘系统未设泄爆隔爆装置", "铝粉尘干式除尘系统未设置泄爆和隔爆装置，夜班仍在运行。");
        filing.put("criteriaAnswers", answers(String.valueOf(filing.get("matterCode"))));
        Hazard hazard = Hazards.report(owner, filing);
        stage.narrator().tell(owner, "上报隐患 " + hazard.number() + "《除尘系统未设泄爆隔爆装置》");
        JsonNode matched = hazard.detail().at("/suggestion/matched/0");
        if (!matched.isMissingNode()) {
            stage.narrator()
                    .note("系统按判定标准提示：重大隐患，" + matched.path("standard").asText() + " "
                            + matched.path("clause").asText());
        }
        return hazard;
    }

    /** Yes to the question about explosion venting, or to the first one there is. */
    private Map<String, Object> answers(String matter) {
        Map<String, Object> answers = new HashMap<>();
        JsonNode criteria =
                owner.portal().get("/api/hazard/criteria?matter=" + matter + "&enterprise=" + Stage.ENTERPRISE);
        List<JsonNode> questions = criteria.findValues("question").stream()
                .filter(question -> question.path("type").asText().equals("BOOLEAN"))
                .toList();
        questions.stream()
                .filter(question -> question.path("label").asText().contains("泄爆"))
                .findFirst()
                .or(() -> questions.stream().findFirst())
                .ifPresent(question -> answers.put(question.path("key").asText(), true));
        return answers;
    }

    private void grade(Hazard hazard, Person supervisor) {
        Hazard now = Hazards.await(supervisor, hazard, "the task to grade it", later -> later.allows("GRADE"));
        List<String> criteria = StreamSupport.stream(
                        now.detail().at("/suggestion/matched").spliterator(), false)
                .map(criterion -> criterion.path("criterionId").asText())
                .toList();
        Hazards.step(
                supervisor,
                hazard,
                "gradings",
                Map.of("grade", "MAJOR", "criterionIds", criteria, "reason", "现场核实，干式除尘系统无泄爆、隔爆装置。"));
        stage.narrator().tell(supervisor, "核定为重大隐患（事件 MajorHazardConfirmed 已发布）");
    }

    private LocalDate order(Hazard hazard, Person supervisor) {
        LocalDate today = stage.clock().today();
        LocalDate latest = LocalDate.of(today.getYear(), 12, LAST_DAY_OF_DECEMBER);
        LocalDate due = today.plusDays(DAYS).isAfter(latest) ? latest : today.plusDays(DAYS);
        Hazards.step(
                supervisor,
                hazard,
                "orders",
                Map.of("demand", "停止抛光作业，按标准加装泄爆、隔爆装置。", "dueDate", due.toString(), "stopWork", true));
        stage.narrator().tell(supervisor, "下达停产整改指令，限 " + due + " 前完成治理");
        return due;
    }

    private void plan(Hazard hazard, LocalDate due) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "responsible", "生产副总负责，设备科实施",
                "measures", "更换泄爆片，主管道加装隔爆阀，联锁停机",
                "funds", "86000.00",
                "deadline", due.toString(),
                "contingency", ""));
        try {
            Hazards.step(owner, hazard, "plans", plan);
            throw new ProductProblem("a plan without contingency was accepted");
        } catch (ApiProblem refused) {
            stage.narrator().tell(owner, "报送治理方案，缺应急预案，被系统退回：" + refused.detail());
        }
        plan.put("contingency", "停产期间断电挂牌，配备灭火器材，专人值守");
        Hazards.step(owner, hazard, "plans", plan);
        stage.narrator().tell(owner, "补齐五落实，重新报送治理方案");
    }
}
