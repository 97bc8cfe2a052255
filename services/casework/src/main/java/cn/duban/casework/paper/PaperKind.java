package cn.duban.casework.paper;

import cn.duban.platform.problem.NotFoundProblem;
import java.util.Arrays;
import java.util.Locale;

/** A kind of paper that a case of any service can give; an enum in each service. */
public interface PaperKind {
    /** As callers name it. */
    String name();

    /** What stands at the head of the paper. */
    String title();

    /** Name of the template below {@code document/}. */
    default String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }

    /** The kind of that name. @throws NotFoundProblem when there is none */
    static <K extends PaperKind> K named(K[] kinds, String name) {
        return Arrays.stream(kinds)
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundProblem("document", "没有这种文书", "没有这种文书"));
    }
}
