package cn.duban.portal.inbox;

import cn.duban.platform.identity.Roles;
import cn.duban.portal.matter.Confidential;
import cn.duban.portal.matter.Onlooker;
import cn.duban.portal.matter.Party;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open tasks of one person; put together from constants only. Some looks, each by an index: those of a body of mine,
 * those leaders of the place decide, those I answer for in person, and for an administrator what keeps the platform running.
 */
final class InboxQuery {
    private static final String ROLES = " and t.roles && ?::text[]";

    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();
    private final Onlooker me;

    InboxQuery(Onlooker me, @Nullable OffsetDateTime before) {
        this.me = me;
        sql.append(
                " from task_view t where t.closed_at is null and (?::timestamptz is null or t.due_at < ?::timestamptz)"
                        + " and t.id in (");
        values.add(before);
        values.add(before);
        ofBodies();
        sql.append(" union ");
        decidedByLeaders();
        sql.append(" union ");
        inPerson();
        if (me.roles().contains(Roles.ADMIN)) {
            sql.append(" union ");
            ofThePlatform();
        }
        sql.append(')');
    }

    /** Open ones of the body, in a role of mine; of confidential matters only on the side I stand on. */
    private void ofBodies() {
        sql.append("select t.id from task_view t left join matter_view m on m.id = t.subject_id"
                + " where t.closed_at is null and t.organisation = any(?::text[])");
        array(me.bodies());
        roles();
        sql.append(" and (t.subject_type <> all(?::text[])");
        array(Confidential.TYPES);
        sql.append(" or (t.key = any(?::text[]) and t.organisation = any(m.answering_organisations))");
        array(Confidential.OWN_TASKS);
        sql.append(" or (t.key <> all(?::text[])");
        array(Confidential.OWN_TASKS);
        unconcerned();
        sql.append("))");
    }

    /** Those no body is named for: leaders of the handler's place, or of the whole territory while it is not known. */
    private void decidedByLeaders() {
        sql.append("select t.id from task_view t join matter_view m on m.id = t.subject_id"
                + " where t.closed_at is null and t.organisation is null");
        roles();
        sql.append(" and (m.handler_path = any(?::text[])"
                + " or (m.handler_path is null and t.division_path like any(?::text[])))");
        array(me.divisionPaths());
        array(me.divisionPaths().stream().map(path -> path + "%").toList());
        unconcerned();
    }

    /** Whoever held the post answers for it, whatever role and post are held today. */
    private void inPerson() {
        sql.append("select t.id from matter_view m join task_view t on t.subject_id = m.id"
                + " where m.holders @> array[?]::text[] and t.closed_at is null and t.key = any(?::text[])"
                + " and t.organisation || ?::text = any(m.seats)");
        values.add(me.username());
        array(Confidential.OWN_TASKS);
        values.add(Party.seat("", me.username()));
    }

    /** Those of no body, for the administrators of the platform alone. */
    private void ofThePlatform() {
        sql.append("select t.id from task_view t where t.closed_at is null and t.organisation is null"
                + " and t.roles = array['" + Roles.ADMIN + "']");
    }

    private void unconcerned() {
        sql.append(" and not m.subject_organisations && ?::text[] and not m.holders @> array[?]::text[]");
        array(me.interests());
        values.add(me.username());
    }

    private void roles() {
        sql.append(ROLES);
        array(me.roles());
    }

    private void array(Collection<String> texts) {
        values.add(texts.toArray(String[]::new));
    }

    String sql() {
        return sql.toString();
    }

    @Nullable Object[] values() {
        return values.toArray();
    }

    @Nullable Object[] values(int limit, long offset) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.add(limit);
        all.add(offset);
        return all.toArray();
    }
}
