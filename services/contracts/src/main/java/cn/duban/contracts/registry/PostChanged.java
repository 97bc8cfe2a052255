package cn.duban.contracts.registry;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full state of a post (岗位) with all its holders, past ones included.
 *
 * @param kind free code of the post's nature, for example {@code PARTY_SECRETARY}
 * @param oversees bodies whose work the post answers for; empty where the document names none
 * @param holders people on the post, each from one date to another
 */
@EventOf(Topics.POST)
public record PostChanged(
        String id,
        String organisation,
        String name,
        String kind,
        @Nullable LeaderResponsibility responsibility,
        List<String> oversees,
        @Nullable Basis basis,
        boolean verified,
        List<Holder> holders,
        long version,
        boolean removed) {

    /**
     * One person on the post.
     *
     * @param username immutable sign-in name, the key of a person
     * @param from first day on the post
     * @param to first day no longer on it, null while it lasts
     */
    public record Holder(
            String username,
            String displayName,
            LocalDate from,
            @Nullable LocalDate to) {}
}
