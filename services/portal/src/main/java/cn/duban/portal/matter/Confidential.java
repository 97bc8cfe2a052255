package cn.duban.portal.matter;

import cn.duban.platform.identity.Roles;
import java.util.List;
import java.util.Set;

/**
 * Subjects whose clocks and tasks are not for everybody of the place: a case is hidden from its own body until the body
 * is told, and then it sees its own notices only. The roles are those of the accountability service.
 */
public final class Confidential {
    public static final String CASE = "case";
    public static final String INTERVIEW = "interview";
    public static final String LISTING = "listing";

    /** All of them, as events name them. */
    public static final List<String> TYPES = List.of(CASE, INTERVIEW, LISTING);

    /** Keys of the tasks of those the matter is about; all others are of those who handle it. */
    public static final List<String> OWN_TASKS =
            List.of("Task_Answer", "Task_Appeal", "Task_ReceiveSummons", "Task_Fulfil");

    /** Who sees what lies in their territory. */
    static final Set<String> OVERSEERS = Set.of(Roles.SAFETY_OFFICE, Roles.DISCIPLINE, Roles.LEADER);

    /** Who answers for a body that something is held against. */
    static final Set<String> ANSWERERS =
            Set.of(Roles.ENTERPRISE_HEAD, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE);

    private static final Set<String> HANDLERS = Set.of(Roles.SAFETY_OFFICE, Roles.DISCIPLINE);
    private static final Set<String> INTERVIEWERS =
            Set.of(Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.LEADER, Roles.DISCIPLINE);

    private Confidential() {}

    /** Whether one of the roles reads cases at all; the administrator keeps the platform and reads none. */
    public static boolean reads(Set<String> roles) {
        return roles.stream().anyMatch(role -> Roles.ALL.contains(role) && !Roles.ADMIN.equals(role));
    }

    /** Whether one of the roles answers for a body, and so reads what is held against it or waits for it. */
    public static boolean answers(Set<String> roles) {
        return roles.stream().anyMatch(ANSWERERS::contains);
    }

    public static boolean is(String subjectType) {
        return TYPES.contains(subjectType);
    }

    /** Roles in the body that has such a matter in hand. */
    static Set<String> handlers(String subjectType) {
        return INTERVIEW.equals(subjectType) ? INTERVIEWERS : HANDLERS;
    }
}
