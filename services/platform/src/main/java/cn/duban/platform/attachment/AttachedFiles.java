package cn.duban.platform.attachment;

import java.util.List;

/** Ties files to what they belong to; a bean of it is there where a service keeps files. */
public interface AttachedFiles {
    /**
     * Ties files somebody uploaded to a subject, once and for all.
     *
     * @throws cn.duban.platform.problem.RuleProblem when one is unknown, somebody else's, or tied already
     */
    void attach(String subjectId, List<String> ids, String username);
}
