package cn.duban.hazard.document;

import cn.duban.casework.paper.PaperKind;

/** The papers a hazard and its plates can give. */
public enum DocumentKind implements PaperKind {
    RECTIFICATION_ORDER("整改指令书"),
    PLATE_NOTICE("挂牌督办通知书"),
    LIFTING_NOTICE("摘牌通知书");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
