package cn.duban.platform.visibility;

import java.util.List;

/**
 * One kind of subject of a service and who may see it. Each kind is a bean; a kind without one is seen by nobody. Conditions
 * are SQL put together from constants only: what people type is always a value.
 */
public interface VisibleKind {
    /** Name of the kind, as audit, clocks and tasks carry it. */
    String kind();

    /**
     * Whether the caller may see a subject, as a condition.
     *
     * @param id SQL expression (text) for the subject's id
     * @param values takes the values of the condition's question marks, in their order
     */
    String seen(String id, List<Object> values);

    /**
     * Whether who sees a subject may read all that was ever written about it, as a condition: what an informant said is not
     * for everybody who sees the case.
     *
     * @param id SQL expression (text) for the subject's id
     * @param values takes the values of the condition's question marks, in their order
     */
    default String open(String id, List<Object> values) {
        return "true";
    }

    /**
     * Path of the division a subject lies in, as an SQL expression that is null where there is none. Who keeps the platform
     * of a territory learns that something was done there, and not what.
     *
     * @param id SQL expression (text) for the subject's id
     */
    String place(String id);

    /** Whether clocks and files can belong to it and are seen with it; they themselves own nothing. */
    default boolean owns() {
        return true;
    }
}
