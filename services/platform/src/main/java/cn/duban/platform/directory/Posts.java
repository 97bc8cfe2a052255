package cn.duban.platform.directory;

import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import java.time.LocalDate;
import java.util.List;

/** Whether anybody of a body could act, by the posts and holders the registry told of. */
public final class Posts {
    private Posts() {}

    /**
     * Whether no post of the body, its department and sections was held on a day. An enterprise that never had a post
     * here is served on paper: there the platform cannot tell. Nor can it while the registry names no people at all.
     */
    public static boolean nobody(Directory directory, String body, LocalDate on) {
        OrganisationChanged known = directory.organisation(body).orElse(null);
        if (known == null) {
            return false;
        }
        List<PostChanged> posts = directory.withSections(body).stream()
                .flatMap(one -> directory.postsIn(one).stream())
                .toList();
        if (posts.isEmpty() && known.kind() == OrganisationKind.ENTERPRISE) {
            return false;
        }
        return posts.stream().noneMatch(post -> held(post, on))
                && directory.posts().stream().anyMatch(post -> held(post, on));
    }

    private static boolean held(PostChanged post, LocalDate on) {
        return post.holders().stream().anyMatch(holder -> {
            LocalDate to = holder.to();
            return !on.isBefore(holder.from()) && (to == null || on.isBefore(to));
        });
    }
}
