package cn.duban.accountability.matter;

/** A step somebody may take; each kind of matter has an enum of its own. */
public interface MatterAction {
    /** Stable name of the step. */
    String name();

    /** Official Chinese name of the step. */
    String label();
}
