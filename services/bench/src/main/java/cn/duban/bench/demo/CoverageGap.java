package cn.duban.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A hazard in a trade that no document gives to anybody. */
final class CoverageGap {
    private static final String ENTERPRISE = "demo-ent-09";
    private final Stage stage;

    CoverageGap(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.narrator().chapter("监管空白：无人牵头，交安委办");
        Person office = stage.cast().person("anweiban");
        JsonNode answer = stage.responsibleFor(office, ENTERPRISE);
        Map<String, Object> filing = stage.aboutEnterprise(office, ENTERPRISE, "餐饮店液化气瓶间无通风", "群众举报，瓶间封闭且无泄漏报警。");
        filing.put("source", "TIP_OFF");
        Hazard hazard = Hazards.report(office, filing);
        stage.narrator().tell(office, "登记群众举报 " + hazard.number());
        stage.narrator()
                .note("事项“" + answer.at("/matter/name").asText() + "”在职责文件中"
                        + (answer.path("outcome").asText().equals("GAP")
                                ? "没有牵头单位，列入监管空白，等待裁定"
                                : "的牵头单位：" + hazard.handlerName()));
    }
}
