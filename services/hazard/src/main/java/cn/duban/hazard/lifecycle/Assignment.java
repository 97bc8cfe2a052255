package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the hazard, as the resolver said when it was filed.
 *
 * @param handler body that has it in hand first: the lead, or the 安委办 of the place when there is no single lead
 * @param overseer 安委办 of the place, which rules on disputes
 * @param gap whether no single lead was found, so that the 安委办 must name one first
 * @param bodies every body that answers, the lead first
 * @param leaderPosts posts of leaders that answer
 * @param answer the resolver's full answer as JSON, kept as it was
 */
public record Assignment(
        @Nullable Body handler,
        @Nullable Body overseer,
        boolean gap,
        List<String> bodies,
        List<String> leaderPosts,
        String answer) {}
