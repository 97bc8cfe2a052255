package cn.duban.accountability.duty;

/** What was filed as evidence. */
public enum EvidenceKind {
    MINUTES("会议纪要"),
    INSPECTION("检查记录"),
    TRAINING("培训材料"),
    REPORT("报告"),
    LETTER("责任书"),
    LIST("清单或计划"),
    OTHER("其他材料");

    private final String text;

    EvidenceKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
