package cn.duban.accountability.document;

import cn.duban.casework.paper.PaperKind;

/** The papers a case can give each of its subjects. */
public enum CaseDocument implements PaperKind {
    NOTICE("拟处理告知书", "还没有送达告知书"),
    DECISION("处理决定书", "还没有作出处理决定"),
    REVIEW("复核决定书", "没有复核，或者还没有作出复核决定");

    private final String title;
    private final String lacking;

    CaseDocument(String title, String lacking) {
        this.title = title;
        this.lacking = lacking;
    }

    @Override
    public String title() {
        return title;
    }

    /** What is said while there is no such paper yet. */
    String lacking() {
        return lacking;
    }
}
