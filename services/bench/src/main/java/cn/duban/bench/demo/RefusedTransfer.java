package cn.duban.bench.demo;

import java.util.List;
import java.util.Map;

/** Found by the grid inspector, passed on, refused twice, ruled on by the 安委办. */
final class RefusedTransfer {
    private final Stage stage;

    RefusedTransfer(Stage stage) {
        this.stage = stage;
    }

    void play() {
        Narrator narrator = stage.narrator();
        narrator.chapter("移交：两次拒收，安委办裁定");
        Person inspector = stage.cast().person("wangge");
        // The matter of the enterprise's trade: its lead has a demo account.
        String matter = stage.responsibleFor(stage.cast().person("qiye"), Stage.ENTERPRISE)
                .at("/matter/code")
                .asText();
        Hazard hazard = Hazards.report(
                inspector,
                stage.aboutPlace(
                        inspector, inspector.divisions().get(0), matter, "临街作坊违规改建", "村口作坊私自拆除承重墙改建车间，墙体已有裂缝。"));
        narrator.tell(inspector, "网格巡查上报 " + hazard.number() + "，系统送达：" + hazard.handlerName());
        Person handler = stage.cast().handlerOf(hazard);
        List<Person> others = stage.cast().othersThan(handler);
        for (Person other : others.subList(0, 2)) {
            Hazards.await(handler, hazard, "the chance to pass it on", now -> now.allows("TRANSFER"));
            Hazards.step(
                    handler,
                    hazard,
                    "transfers",
                    Map.of("organisationId", other.organisation(), "reason", "涉及房屋改建，超出本部门职权。"));
            narrator.tell(handler, "提出移交给 " + other.name() + " 所在单位");
            Hazards.await(other, hazard, "the offer", now -> now.allows("ANSWER_TRANSFER"));
            Hazards.step(other, hazard, "transfer-answers", Map.of("accepted", false, "reason", "不属本单位职责范围。"));
            narrator.tell(other, "拒收");
        }
        narrator.note("第二次拒收后不再往返，提请安委办裁定");
        rule(hazard, others.get(0));
    }

    private void rule(Hazard hazard, Person chosen) {
        Person office = stage.cast().person("anweiban");
        Hazards.await(office, hazard, "the matter to be ruled on", now -> now.allows("RULE_TRANSFER"));
        Hazard now = Hazards.step(
                office,
                hazard,
                "transfer-rulings",
                Map.of("organisationId", chosen.organisation(), "reason", "房屋改建由其主管，谁主管谁牵头。"));
        stage.narrator().tell(office, "裁定由 " + now.handlerName() + " 承办，不得再移交");
    }
}
