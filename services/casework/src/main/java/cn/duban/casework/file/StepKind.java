package cn.duban.casework.file;

import cn.duban.contracts.Basis;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.ForbiddenProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step somebody may take; each kind of case has an enum of its own. */
public interface StepKind {
    /** Stable name of the step. */
    String name();

    /** Official Chinese name of the step. */
    String label();

    /** Rule that says when the step may be taken; null where only the order of the work says so. */
    default @Nullable Basis rule() {
        return null;
    }

    /** Refuses it to somebody whose step it is not. */
    default ForbiddenProblem notYours() {
        return new ForbiddenProblem("not-your-step", "无权办理", "“" + label() + "”不由您的岗位办理");
    }

    /** Refuses it for now. @param now what is handled and where it stands, for example {@code 隐患目前待核定} */
    default ConflictProblem notNow(String now) {
        return new ConflictProblem("state-forbids-step", "当前状态不能办理", now + "，不能" + label(), List.of(), rule());
    }
}
