package cn.duban.portal.projection;

import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes the words of an informant out of what the portal kept before they were sealed: every event about what somebody told
 * carries a neutral title, which replaces the title in clocks, tasks and notices too.
 */
@ApplicationScoped
class SealedTitles {
    private final Sql sql;

    SealedTitles(Sql sql) {
        this.sql = sql;
    }

    /** Puts the title in place of any other the subject is kept under. */
    void replace(String subjectId, String title) {
        sql.update(
                "update deadline_view set subject_title = ?, changed = pg_current_xact_id()"
                        + " where subject_id = ? and subject_title <> ?",
                title,
                subjectId,
                title);
        sql.update(
                "update task_view set subject_title = ?, changed = pg_current_xact_id()"
                        + " where subject_id = ? and subject_title <> ?",
                title,
                subjectId,
                title);
        sql.update(
                "update notification set subject_title = ?, changed = pg_current_xact_id()"
                        + " where subject_id = ? and subject_title <> ?",
                title,
                subjectId,
                title);
    }
}
