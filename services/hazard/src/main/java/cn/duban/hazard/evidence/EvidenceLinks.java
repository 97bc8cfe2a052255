package cn.duban.hazard.evidence;

import cn.duban.hazard.lifecycle.Rules;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Ties files to the hazard they belong to. */
@ApplicationScoped
public class EvidenceLinks {
    private final Sql sql;

    EvidenceLinks(Sql sql) {
        this.sql = sql;
    }

    /**
     * Ties files somebody uploaded to a hazard, once and for all.
     *
     * @throws cn.duban.platform.problem.RuleProblem when one is unknown, somebody else's, or tied already
     */
    public void attach(String hazardId, List<String> ids, String username) {
        for (String id : ids) {
            int tied = sql.update(
                    "update evidence set hazard_id = ? where id = ? and uploaded_by = ? and hazard_id is null",
                    hazardId,
                    id,
                    username);
            if (tied == 0) {
                throw Rules.refuse("unknown-evidence", "附件有误", "evidenceIds", "附件不存在、不是本人上传或已用于其他事项", null);
            }
        }
    }
}
