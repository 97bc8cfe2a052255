package cn.duban.casework.scheme;

/** A model that takes schemes; each is a bean. Its user tasks name their steps, parties and clocks. */
public interface SchemedModel {
    /** Key of the process. */
    String key();

    /** Kind of case that goes through it. */
    String caseType();

    /** The model on the class path. */
    String resource();

    /** Whether its process begins behind the filing of the case, so that no step can be added before its first task. */
    default boolean begunLater() {
        return false;
    }
}
