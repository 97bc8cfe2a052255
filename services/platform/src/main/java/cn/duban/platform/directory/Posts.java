package cn.duban.platform.directory;

import cn.duban.contracts.registry.PostChanged;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Whether anybody of a body could act, by the posts and holders the registry told of. */
public final class Posts {
    private Posts() {}

    /** Whether a post of the body, its department or sections was held on a day. */
    public static boolean anybody(Directory directory, String body, LocalDate on) {
        return of(directory, body).anyMatch(post -> held(post, on));
    }

    /**
     * Whether the body has posts here, with its department and sections, and none of them was held on a day. A body
     * without any post here is served on paper: there the platform cannot tell. Nor can it while the registry names no
     * people at all.
     */
    public static boolean nobody(Directory directory, String body, LocalDate on) {
        return of(directory, body).findAny().isPresent()
                && !anybody(directory, body, on)
                && directory.posts().stream().anyMatch(post -> held(post, on));
    }

    private static Stream<PostChanged> of(Directory directory, String body) {
        return directory.withSections(body).stream().flatMap(one -> directory.postsIn(one).stream());
    }

    private static boolean held(PostChanged post, LocalDate on) {
        return post.holders().stream().anyMatch(holder -> {
            LocalDate to = holder.to();
            return !on.isBefore(holder.from()) && (to == null || on.isBefore(to));
        });
    }
}
