package cn.duban.portal.notification;

import cn.duban.platform.identity.Roles;
import cn.duban.portal.matter.Confidential;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Notices to a person, the posts held and the bodies they belong to; narrowed by constants and values only. What is told to a
 * body is read by its people in a role that may open what it is about, so not by its administrator, and what is held against
 * it by those who answer for it. What concerns the platform itself its administrator reads too.
 */
final class NoticeQuery {
    private final StringBuilder sql =
            new StringBuilder(" from notification n where (n.username = ? or n.post = any(?::text[])"
                    + " or n.organisation = any(?::text[]) and n.subject_type <> all(?::text[])"
                    + " or n.organisation = any(?::text[]) and n.subject_type = '" + IntegrityNotices.SUBJECT + "')");
    private final List<Object> values = new ArrayList<>();
    private final String username;

    NoticeQuery(String username, Set<String> roles, List<String> posts, List<String> organisations) {
        this.username = username;
        values.add(username);
        values.add(posts.toArray(String[]::new));
        values.add(Confidential.reads(roles) ? organisations.toArray(String[]::new) : new String[0]);
        values.add(Confidential.answers(roles) ? new String[0] : Confidential.TYPES.toArray(String[]::new));
        values.add(roles.contains(Roles.ADMIN) ? organisations.toArray(String[]::new) : new String[0]);
    }

    /** Keeps these kinds; all when there is none. */
    NoticeQuery of(Set<String> kinds) {
        if (!kinds.isEmpty()) {
            sql.append(" and n.kind = any(?::text[])");
            values.add(kinds.toArray(String[]::new));
        }
        return this;
    }

    /** Keeps what the person has not read. */
    NoticeQuery unread() {
        sql.append(
                " and not exists (select 1 from notification_read r where r.notification = n.id and r.username = ?)");
        values.add(username);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] values() {
        return values.toArray();
    }

    /** Values of a statement that begins with the person's name and goes on behind the condition. */
    Object[] valuesBetween(String first, Object... last) {
        List<Object> all = new ArrayList<>(values);
        all.add(0, first);
        all.addAll(List.of(last));
        return all.toArray();
    }
}
