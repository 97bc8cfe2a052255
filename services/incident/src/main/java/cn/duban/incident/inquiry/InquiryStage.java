package cn.duban.incident.inquiry;

/** Where an inquiry stands. */
public enum InquiryStage {
    TEAM("组建调查组"),
    INVESTIGATING("调查"),
    REPORTED("等待批复"),
    REPLIED("已批复");

    private final String label;

    InquiryStage(String label) {
        this.label = label;
    }

    /** Chinese name. */
    public String label() {
        return label;
    }
}
