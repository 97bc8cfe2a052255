package cn.duban.deadline.catalogue;

/** Why a clock may stand still. */
public enum PauseReason {
    /** 技术鉴定: its time does not count (493号令第二十七条). */
    TECHNICAL_APPRAISAL("技术鉴定"),
    FORCE_MAJEURE("不可抗力");

    private final String text;

    PauseReason(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
