package cn.duban.hazard.document;

import cn.duban.platform.problem.NotFoundProblem;
import java.util.Arrays;
import java.util.Locale;

/** The papers a hazard and its plates can give. */
public enum DocumentKind {
    RECTIFICATION_ORDER("整改指令书"),
    PLATE_NOTICE("挂牌督办通知书"),
    LIFTING_NOTICE("摘牌通知书");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }

    /** The kind of that name. @throws NotFoundProblem when there is none */
    static DocumentKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundProblem("document", "没有这种文书", "没有这种文书"));
    }
}
