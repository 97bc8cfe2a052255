package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import cn.duban.platform.attachment.AttachedFiles;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Ties files to the case they belong to. */
@ApplicationScoped
public class EvidenceLinks implements AttachedFiles {
    private final Sql sql;

    EvidenceLinks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Ties files somebody uploaded to a case, once and for all.
     *
     * @throws cn.duban.platform.problem.RuleProblem when one is unknown, somebody else's, or tied already
     */
    @Override
    public void attach(String subjectId, List<String> ids, String username) {
        tie(subjectId, ids, username, false);
    }

    /** The same for files that came from an informant: they are open to those who handle the case only. */
    public void seal(String subjectId, List<String> ids, String username) {
        tie(subjectId, ids, username, true);
    }

    private void tie(String subjectId, List<String> ids, String username, boolean sealed) {
        for (String id : ids) {
            int tied = sql.update(
                    "update evidence set subject_id = ?, sealed = ? where id = ? and uploaded_by = ? and subject_id is null"
                            + " and removed_at is null",
                    subjectId,
                    sealed,
                    id,
                    username);
            if (tied == 0) {
                throw Refusals.refuse("unknown-evidence", "附件有误", "evidenceIds", "附件不存在、不是本人上传或已用于其他事项", null);
            }
        }
    }
}
