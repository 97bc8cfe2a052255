package cn.duban.accountability.matter;

import cn.duban.contracts.Basis;
import org.jspecify.annotations.Nullable;

/** A step somebody may take; each kind of matter has an enum of its own. */
public interface MatterAction {
    /** Stable name of the step. */
    String name();

    /** Official Chinese name of the step. */
    String label();

    /** Rule that says when the step may be taken; null where only the order of the work says so. */
    default @Nullable Basis rule() {
        return null;
    }
}
