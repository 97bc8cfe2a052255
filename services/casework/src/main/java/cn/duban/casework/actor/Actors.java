package cn.duban.casework.actor;

import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** The caller of the request as an actor. */
@ApplicationScoped
public class Actors {
    private final CurrentUser user;
    private final Directory directory;

    Actors(CurrentUser user, Directory directory) {
        this.user = user;
        this.directory = directory;
    }

    /** Who acts, on the post chosen for this request. Somebody without a post acts for no body. */
    public Actor current() {
        Optional<HeldPost> post = user.actingPost();
        return new Actor(
                user.username(),
                user.name(),
                Set.copyOf(user.roles()),
                post.map(HeldPost::postName).orElse(null),
                post.map(HeldPost::organisationId).orElse(null),
                post.map(HeldPost::organisationName).orElse(null),
                post.map(held -> Set.copyOf(directory.withSections(held.organisationId())))
                        .orElse(Set.of()),
                post.map(HeldPost::divisionPath).orElse(null));
    }
}
