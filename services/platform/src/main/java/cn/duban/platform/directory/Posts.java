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
     * Whether no post of the body, its department and sections was held on a day; a body without any post here is one
     * nobody could act for here. Not while the registry names no people at all: then the platform cannot tell.
     */
    public static boolean nobody(Directory directory, String body, LocalDate on) {
        return !anybody(directory, body, on) && directory.posts().stream().anyMatch(post -> held(post, on));
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
