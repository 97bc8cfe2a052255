package cn.duban.casework.scheme;

/** A model that takes schemes; each is a bean. Its user tasks name their steps, parties and clocks. */
public interface SchemedModel {
    /** Key of the process. */
    String key();

    /** Kind of case that goes through it. */
    String caseType();

    /** The model on the class path. */
    String resource();
}
