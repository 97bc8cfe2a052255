package cn.duban.deadline.catalogue;

/** What a missed clock triggers; other services act on it. */
public enum Consequence {
    LEADER_BOARD("上级领导看板亮红"),
    INTERVIEW("约谈"),
    WARNING_NOTICE("警示通报"),
    PENALTY_CASE("立案处罚"),
    STOP_PRODUCTION("提请责令停产停业"),
    ESCALATE_TO_COMMITTEE("提交安委办"),
    ACCOUNTABILITY_CASE("问责线索"),
    LATE_REPORT("迟报线索"),
    REOPEN_CASE("重新开启案件");

    private final String text;

    Consequence(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
