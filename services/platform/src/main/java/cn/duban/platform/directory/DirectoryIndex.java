package cn.duban.platform.directory;

import static java.util.stream.Collectors.groupingBy;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.contracts.registry.RegistryPublished;
import cn.duban.platform.identity.HeldPost;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries by id and by what they are looked up with. Written by one thread at a time, read by all. */
final class DirectoryIndex {
    final Map<String, DivisionChanged> divisions = new ConcurrentHashMap<>();
    final Map<String, OrganisationChanged> organisations = new ConcurrentHashMap<>();
    final Map<String, PostChanged> posts = new ConcurrentHashMap<>();
    final Map<String, MatterChanged> matters = new ConcurrentHashMap<>();
    final Map<String, DutyChanged> duties = new ConcurrentHashMap<>();
    final Map<String, RecurringDutyChanged> recurringDuties = new ConcurrentHashMap<>();
    final Map<String, RegistryPublished> publications = new ConcurrentHashMap<>();

    private volatile Map<String, Set<PostChanged>> postsByHolder = Map.of();
    private volatile Map<String, List<PostChanged>> postsByBody = Map.of();
    private volatile Map<String, List<OrganisationChanged>> sections = Map.of();
    private volatile Map<String, List<DivisionChanged>> children = Map.of();

    private final Function<String, Optional<OrganisationChanged>> bodiesOfEnterprises;

    /** @param bodiesOfEnterprises finds a body that is not kept here because it stands for an enterprise */
    DirectoryIndex(Function<String, Optional<OrganisationChanged>> bodiesOfEnterprises) {
        this.bodiesOfEnterprises = bodiesOfEnterprises;
    }

    Optional<OrganisationChanged> organisation(String id) {
        OrganisationChanged known = organisations.get(id);
        return known == null ? bodiesOfEnterprises.apply(id) : Optional.of(known);
    }

    DirectoryKind put(Object entry) {
        DirectoryKind kind = DirectoryKind.of(entry);
        Map<String, ?> map = mapOf(kind);
        if (kind.removed(entry)) {
            map.remove(kind.idOf(entry));
        } else {
            putUnchecked(map, kind.idOf(entry), entry);
        }
        return kind;
    }

    private Map<String, ?> mapOf(DirectoryKind kind) {
        return switch (kind) {
            case DIVISION -> divisions;
            case ORGANISATION -> organisations;
            case POST -> posts;
            case ENTERPRISE -> throw new IllegalArgumentException("Enterprises are not kept here");
            case MATTER -> matters;
            case DUTY -> duties;
            case RECURRING_DUTY -> recurringDuties;
            case PUBLICATION -> publications;
        };
    }

    @SuppressWarnings("unchecked") // the kind was taken from the entry's own class
    private static void putUnchecked(Map<String, ?> map, String id, Object entry) {
        ((Map<String, Object>) map).put(id, entry);
    }

    void reindex(Set<DirectoryKind> kinds) {
        if (kinds.contains(DirectoryKind.POST)) {
            indexPosts();
        }
        if (kinds.contains(DirectoryKind.ORGANISATION)) {
            sections = organisations.values().stream()
                    .filter(o -> o.kind() == OrganisationKind.SECTION && o.parent() != null)
                    .collect(groupingBy(o -> String.valueOf(o.parent())));
        }
        if (kinds.contains(DirectoryKind.DIVISION)) {
            children = divisions.values().stream()
                    .filter(d -> d.parent() != null)
                    .sorted(Comparator.comparing(DivisionChanged::code))
                    .collect(groupingBy(d -> String.valueOf(d.parent())));
        }
    }

    private void indexPosts() {
        Map<String, Set<PostChanged>> holders = new ConcurrentHashMap<>();
        List<PostChanged> sorted = posts.values().stream()
                .sorted(Comparator.comparing(PostChanged::id))
                .toList();
        for (PostChanged post : sorted) {
            post.holders()
                    .forEach(h -> holders.computeIfAbsent(h.username(), u -> new LinkedHashSet<>())
                            .add(post));
        }
        postsByHolder = holders;
        postsByBody = sorted.stream().collect(groupingBy(PostChanged::organisation));
    }

    List<HeldPost> postsOf(String username, LocalDate on) {
        return postsByHolder.getOrDefault(username, Set.of()).stream()
                .filter(post ->
                        post.holders().stream().anyMatch(h -> h.username().equals(username) && holds(h, on)))
                .map(this::held)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean holds(PostChanged.Holder holder, LocalDate on) {
        LocalDate to = holder.to();
        return !on.isBefore(holder.from()) && (to == null || on.isBefore(to));
    }

    private Optional<HeldPost> held(PostChanged post) {
        return organisation(post.organisation())
                .map(body -> new HeldPost(
                        post.id(),
                        post.name(),
                        body.id(),
                        body.name(),
                        body.kind(),
                        body.division(),
                        body.divisionPath()));
    }

    List<PostChanged> postsIn(String organisation) {
        return postsByBody.getOrDefault(organisation, List.of());
    }

    Set<String> withSections(String organisation) {
        String top = organisation;
        OrganisationChanged body = organisations.get(organisation);
        if (body != null && body.kind() == OrganisationKind.SECTION && body.parent() != null) {
            top = body.parent();
        }
        Set<String> all = new LinkedHashSet<>();
        collect(top, all);
        return all;
    }

    private void collect(@Nullable String organisation, Set<String> all) {
        if (organisation != null && all.add(organisation)) {
            sections.getOrDefault(organisation, List.of()).forEach(s -> collect(s.id(), all));
        }
    }

    List<DivisionChanged> childrenOf(String division) {
        return children.getOrDefault(division, List.of());
    }
}
