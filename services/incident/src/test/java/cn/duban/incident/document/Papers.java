package cn.duban.incident.document;

import cn.duban.incident.document.CaseFile.Change;
import cn.duban.incident.document.CaseFile.Content;
import cn.duban.incident.document.CaseFile.Figures;
import cn.duban.incident.document.CaseFile.Inquiry;
import cn.duban.incident.document.CaseFile.Kind;
import cn.duban.incident.document.CaseFile.Said;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** An incident whose papers are looked at. */
final class Papers {
    static final OffsetDateTime OCCURRED = OffsetDateTime.parse("2026-03-05T00:20:00Z");

    private Papers() {}

    static CaseFile file() {
        return withText("砂光车间除尘管道内木粉尘发生爆燃，随即引燃相邻的布袋除尘器，现场作业人员自行撤离。");
    }

    /** The text everywhere a person can type one. */
    static CaseFile withText(String text) {
        return new CaseFile(
                "SG-370405-20260305-000001",
                "演示木业“3·5”粉尘爆燃事故",
                "工矿商贸事故",
                "枣庄演示木业有限公司",
                "枣庄市台儿庄区张山子镇",
                OCCURRED,
                OCCURRED.plusMinutes(10),
                OCCURRED.plusMinutes(40),
                OCCURRED.plusMinutes(41),
                List.of(said(1, Kind.FLASH, text), said(2, Kind.FOLLOW_UP, text)),
                inquiry(text));
    }

    static CaseFile titled(String title) {
        CaseFile file = file();
        return new CaseFile(
                file.number(),
                title,
                file.kind(),
                title,
                file.division(),
                null,
                null,
                file.sentAt(),
                file.receivedAt(),
                file.statements(),
                file.inquiry());
    }

    /** Nothing known but place and time. */
    static CaseFile barely() {
        Figures nothing = new Figures(null, null, null, null, null, null, null, null, null);
        Content content = new Content(null, "厂区东侧", null, nothing, null, null, null, null);
        Said first = new Said(
                1, Kind.FLASH, "演示·企业员工", "演示木业", null, OCCURRED.plusMinutes(40), content, "待核实", null, List.of());
        return new CaseFile(
                "SG-370405-20260305-000002",
                "厂区东侧事故",
                "工矿商贸事故",
                null,
                "台儿庄区",
                OCCURRED,
                null,
                OCCURRED.plusMinutes(40),
                OCCURRED.plusMinutes(41),
                List.of(first),
                null);
    }

    private static Said said(int version, Kind kind, String text) {
        Figures figures = new Figures(version - 1, 1, 2, null, 0, 0, 12, null, 123_456_700L);
        CaseFile.Danger danger = new CaseFile.Danger("河流、农田", null, version == 1 ? null : "下游饮水");
        Content content = new Content(
                text, "演示路18号砂光车间", "木制品加工企业，在册员工86人，规模以上企业。", figures, danger, text, text, version == 1 ? null : text);
        return new Said(
                version,
                kind,
                "演示·值班员",
                "台儿庄区应急管理局",
                "枣庄市应急管理局",
                OCCURRED.plusHours(version),
                content,
                version == 1 ? "一般事故（暂定）" : "一般事故",
                version == 1 ? null : "经现场搜救核实",
                version == 1 ? List.of() : List.of(new Change("死亡", "0人", "1人"), new Change("失踪", "2人", "1人")));
    }

    private static Inquiry inquiry(String text) {
        return new Inquiry(
                "台儿庄区人民政府",
                OCCURRED.plusDays(1),
                List.of(
                        new CaseFile.Member("演示·组长", "台儿庄区应急管理局", "组长", "无利害关系"),
                        new CaseFile.Member("演示·成员", "台儿庄区总工会", "成员", "无利害关系"),
                        new CaseFile.Member("演示·专家", "省安全生产专家库", "专家", "无利害关系")),
                new CaseFile.Report(OCCURRED.plusDays(50), "演示·组长", "一般事故"),
                new CaseFile.Reply(OCCURRED.plusDays(58), "台儿庄区人民政府", "台政字〔2026〕12号", text),
                new CaseFile.Plate(
                        "台安委督〔2026〕3号",
                        "枣庄市人民政府安全生产委员会",
                        OCCURRED.plusDays(2),
                        text,
                        LocalDate.of(2026, 5, 4),
                        "重大事故查处挂牌督办办法",
                        "第四条"));
    }
}
