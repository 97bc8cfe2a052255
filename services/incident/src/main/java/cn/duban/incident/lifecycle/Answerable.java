package cn.duban.incident.lifecycle;

import java.util.List;

/**
 * Who answers for the place and the matter, as the resolver said when it was reported.
 *
 * @param bodies ids of the bodies, the competent department first
 * @param leaderPosts posts of leaders
 */
public record Answerable(List<String> bodies, List<String> leaderPosts) {
    public static final Answerable NOBODY = new Answerable(List.of(), List.of());
}
