package cn.duban.contracts.deadline;

/** Why it is for a person, and not for the clock, to find that an end was missed (待认定). */
public enum DeadlineQuestion {
    /** The end passed while the platform was down, or so soon after that nobody could act. */
    PLATFORM_DOWN("平台停运期间到期"),
    /** Nobody of the body that had to act held a post. */
    NOBODY_TO_ACT("责任单位无人可办"),
    /** The holiday notice that made the end came when it had passed. */
    CALENDAR_LATE("节假日安排到达时已过期"),
    /** Application and database disagreed about the time when it was done. */
    CLOCKS_DISAGREE("系统时钟不一致期间办理");

    private final String text;

    DeadlineQuestion(String text) {
        this.text = text;
    }

    /** Chinese, for people. */
    public String text() {
        return text;
    }
}
