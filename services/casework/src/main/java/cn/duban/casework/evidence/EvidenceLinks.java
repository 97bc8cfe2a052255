package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Ties files to the case they belong to. */
@ApplicationScoped
public class EvidenceLinks {
    private final Sql sql;

    EvidenceLinks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Ties files somebody uploaded to a case, once and for all.
     *
     * @throws cn.duban.platform.problem.RuleProblem when one is unknown, somebody else's, or tied already
     */
    public void attach(String subjectId, List<String> ids, String username) {
        for (String id : ids) {
            int tied = sql.update(
                    "update evidence set subject_id = ? where id = ? and uploaded_by = ? and subject_id is null"
                            + " and removed_at is null",
                    subjectId,
                    id,
                    username);
            if (tied == 0) {
                throw Refusals.refuse("unknown-evidence", "附件有误", "evidenceIds", "附件不存在、不是本人上传或已用于其他事项", null);
            }
        }
    }
}
