package cn.duban.accountability.listing;

import cn.duban.casework.file.StepKind;

/** A step somebody may take on a veto or a discredit listing. */
public enum ListingAction implements StepKind {
    REQUEST_REMOVAL("申请提前移出"),
    DECIDE_REMOVAL("审查提前移出"),
    RESTORE("恢复列入"),
    LIFT("撤销列入");

    private final String label;

    ListingAction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
