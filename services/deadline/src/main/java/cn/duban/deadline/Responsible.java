package cn.duban.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must act in time, and who learns of a miss.
 *
 * @param organisation id of the body
 * @param post id of the post, where one is known
 * @param leaderPosts ids of the posts of leaders above
 * @param divisionPath codes from the province down, each between slashes
 */
@Embeddable
public record Responsible(
        @Column(name = "organisation") @Nullable String organisation,
        @Column(name = "post") @Nullable String post,
        @Column(name = "leader_posts") List<String> leaderPosts,
        @Column(name = "division_path") String divisionPath) {
    public Responsible {
        leaderPosts = List.copyOf(leaderPosts);
    }
}
