package cn.duban.casework.scheme;

/** What an added step asks for; the same everywhere, so that none needs a form of its own. */
public enum AddedKind {
    APPROVE("审批"),
    COUNTERSIGN("会签"),
    /** To go there and look; with at least one picture or record. */
    LOOK("现场查看"),
    /** To take note of it; there is nothing to return. */
    INFORM("告知"),
    /** What the body whose step waits does about a return. Drawn beside the others, never asked for by itself. */
    MEND("按意见补正");

    private final String label;

    AddedKind(String label) {
        this.label = label;
    }

    /** Chinese name. */
    public String label() {
        return label;
    }

    /** Whether it can send back what it was asked about. */
    public boolean returns() {
        return this == APPROVE || this == COUNTERSIGN || this == LOOK;
    }
}
