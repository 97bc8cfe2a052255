package cn.duban.accountability.dossier;

import cn.duban.casework.actor.PostNames;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.HeldPost;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People, posts and bodies as of a day. */
final class People {
    private static final String PLATFORM = "system";

    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    /** Posts the person held on the day. */
    List<HeldPost> posts(String username, LocalDate on) {
        return directory.postsOf(username, on);
    }

    /** Name and post as of then; the platform itself by its name. */
    String described(String username, LocalDate on) {
        if (username.equals(PLATFORM)) {
            return "平台";
        }
        Optional<HeldPost> post = posts(username, on).stream().findFirst();
        return post.map(held ->
                        PostNames.full(held.organisationName(), held.postName()) + " " + name(username, held.postId()))
                .orElse(username);
    }

    private String name(String username, String postId) {
        return directory.post(postId).stream()
                .flatMap(post -> post.holders().stream())
                .filter(holder -> holder.username().equals(username))
                .map(PostChanged.Holder::displayName)
                .findFirst()
                .orElse(username);
    }

    String organisation(String id) {
        return directory
                .organisation(id)
                .map(OrganisationChanged::name)
                .orElseGet(() -> directory.enterprise(id).map(one -> one.name()).orElse(id));
    }

    @Nullable String post(@Nullable String id) {
        return id == null ? null : directory.post(id).map(PostChanged::name).orElse(id);
    }

    /** Body a post belongs to. */
    Optional<String> bodyOf(String postId) {
        return directory.post(postId).map(PostChanged::organisation);
    }

    /** Everybody on the post from one day to another, oldest first. */
    List<Dossier.Held> holders(@Nullable String postId, LocalDate from, LocalDate to) {
        return Optional.ofNullable(postId).flatMap(directory::post).stream()
                .flatMap(post -> post.holders().stream())
                .filter(holder -> !holder.from().isAfter(to)
                        && (holder.to() == null || holder.to().isAfter(from)))
                .sorted(java.util.Comparator.comparing(PostChanged.Holder::from)
                        .thenComparing(PostChanged.Holder::username))
                .map(holder -> new Dossier.Held(holder.displayName(), holder.from(), holder.to()))
                .toList();
    }
}
