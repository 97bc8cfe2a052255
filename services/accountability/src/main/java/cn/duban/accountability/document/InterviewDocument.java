package cn.duban.accountability.document;

import cn.duban.casework.paper.PaperKind;

/** The papers an interview can give. */
public enum InterviewDocument implements PaperKind {
    SUMMONS("约谈通知书", "还没有通知"),
    MINUTES("约谈纪要", "还没有提交约谈纪要");

    private final String title;
    private final String lacking;

    InterviewDocument(String title, String lacking) {
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
