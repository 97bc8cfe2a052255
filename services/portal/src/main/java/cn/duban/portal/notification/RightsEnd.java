package cn.duban.portal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * Until when somebody may state a defence or ask for a review. The event that gives the right does not say so, the task
 * that goes with it does; the two come on topics of their own, in any order, and meet when the notice is read.
 */
final class RightsEnd {
    /** For notices under alias {@code n}. */
    static final String COLUMN = "(select max(t.due_at) from task_view t where t.subject_id = n.subject_id"
            + " and t.key = case n.kind when 'CaseNoticeServed' then 'Task_Answer' when 'CaseDecided' then 'Task_Appeal'"
            + " end) as right_until";

    private RightsEnd() {}

    /** The sentence of a notice, with the end of the right it tells of. */
    static String told(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("right_until", OffsetDateTime.class);
        String text = row.getString("text");
        if (until == null) {
            return text;
        }
        String right = row.getString("kind").equals("CaseNoticeServed") ? "陈述申辩" : "申请复核";
        return text + right + "的期限至 " + Times.minute(until) + "。";
    }
}
