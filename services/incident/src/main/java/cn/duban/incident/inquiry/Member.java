package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the team.
 *
 * @param unit body that sent the person
 * @param statement what the person declared, in own words
 */
public record Member(
        String id,
        String name,
        String unit,
        MemberRole role,
        Declaration declaration,
        @Nullable OffsetDateTime declaredAt,
        @Nullable String statement,
        Signature addedBy) {

    static Member joining(String id, String name, String unit, MemberRole role, Signature by) {
        return new Member(id, name, unit, role, Declaration.PENDING, null, null, by);
    }

    Member declared(boolean conflict, String words, OffsetDateTime at) {
        Declaration said = conflict ? Declaration.CONFLICT : Declaration.NO_CONFLICT;
        return new Member(id, name, unit, role, said, at, words, addedBy);
    }

    /** Whether the person still is in the team: a conflict ends it. */
    boolean stays() {
        return declaration != Declaration.CONFLICT;
    }
}
