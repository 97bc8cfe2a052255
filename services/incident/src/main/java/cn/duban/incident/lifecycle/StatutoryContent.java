package cn.duban.incident.lifecycle;

import cn.duban.contracts.Basis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report must say (493号令 art. 12), and what of it is still lacking. */
public final class StatutoryContent {
    private StatutoryContent() {}

    /** What is lacking; a report is taken all the same. */
    public static List<Missing> missing(StatementContent content, @Nullable Object occurredAt) {
        List<Missing> lacking = new ArrayList<>();
        Figures figures = content.figures();
        need(lacking, content.unitOverview(), "unitOverview", "事故发生单位概况", "(一)");
        need(lacking, occurredAt, "occurredAt", "事故发生的时间", "(二)");
        need(lacking, content.place().isBlank() ? null : content.place(), "place", "事故发生的地点以及事故现场情况", "(二)");
        need(lacking, content.what(), "what", "事故的简要经过", "(三)");
        need(lacking, figures.deaths(), "figures.deaths", "已经造成或者可能造成的死亡人数", "(四)");
        need(lacking, figures.missing(), "figures.missing", "下落不明的人数", "(四)");
        need(lacking, figures.injured(), "figures.seriousInjuries", "重伤（含急性工业中毒）人数", "(四)");
        need(lacking, figures.lossFen(), "figures.lossFen", "初步估计的直接经济损失", "(四)");
        need(lacking, content.measures(), "measures", "已经采取的措施", "(五)");
        return lacking;
    }

    private static void need(List<Missing> lacking, @Nullable Object value, String field, String label, String item) {
        if (value == null) {
            lacking.add(new Missing(
                    field, label, new Basis(Bases.REPORT_CONTENT.document(), Bases.REPORT_CONTENT.clause() + item)));
        }
    }
}
