package cn.duban.portal.matter;

import cn.duban.contracts.accountability.CaseSubject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a matter of accountability is about.
 *
 * @param id body, enterprise or post
 * @param organisation body that answers for it
 * @param holder sign-in name of who held the post then and answers in person, whoever holds it now; null for a body
 */
public record Party(
        String id, String organisation, @Nullable String holder) {
    private static final String SEPARATOR = "|";
    /** Name of nobody: until the case says who held the post, neither colleagues nor successors are taken for them. */
    private static final String NOT_KNOWN_YET = "?";

    public static Party of(CaseSubject subject) {
        return new Party(subject.id(), subject.organisation(), subject.holder());
    }

    static Party notKnownYet(String post, String organisation) {
        return new Party(post, organisation, NOT_KNOWN_YET);
    }

    public boolean known() {
        return !NOT_KNOWN_YET.equals(holder);
    }

    /** A holder in the body answered for, as the inbox compares it with a task's body and the caller's name. */
    String seat() {
        return seat(organisation, String.valueOf(holder));
    }

    public static String seat(String organisation, String username) {
        return organisation + SEPARATOR + username;
    }

    String written() {
        return id + SEPARATOR + organisation + SEPARATOR + (holder == null ? "" : holder);
    }

    /** Reads the column of parties. */
    public static List<Party> listOf(String[] written) {
        return Arrays.stream(written).map(Party::read).toList();
    }

    private static Party read(String written) {
        String[] parts = written.split("\\|", 3);
        return new Party(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2]);
    }
}
