package cn.duban.portal.notification;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.Posts;
import cn.duban.platform.directory.TopOffices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaders above a body: those who answer for its work, and the head of the body above it. */
@ApplicationScoped
class Superiors {
    private static final String CHAIR = "COMMITTEE_CHAIR";

    private final Directory directory;
    private final Clock clock;

    Superiors(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Posts of the leaders above; none of an enterprise, nor of the body's own department and sections. */
    Set<String> above(String organisation) {
        OrganisationChanged body = directory.organisation(organisation).orElse(null);
        if (body == null || body.kind() == OrganisationKind.ENTERPRISE) {
            return Set.of();
        }
        Set<String> own = directory.withSections(organisation);
        Set<String> posts = new LinkedHashSet<>();
        directory.posts().stream()
                .filter(post -> post.oversees().contains(organisation) && !own.contains(post.organisation()))
                .map(PostChanged::id)
                .sorted()
                .forEach(posts::add);
        headAbove(body, own).ifPresent(posts::add);
        return posts;
    }

    /**
     * The discipline body at a place or nearest above it.
     *
     * @param path of the place, as {@code /370000/370400/}
     * @param about bodies that it may neither be nor belong to
     */
    Optional<String> discipline(String path, Set<String> about) {
        List<String> upwards = new ArrayList<>(List.of(path.split("/", -1)));
        Collections.reverse(upwards);
        List<OrganisationChanged> all = directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.DISCIPLINE)
                .filter(one -> !about.contains(one.id()) && !about.contains(String.valueOf(one.parent())))
                .sorted(Comparator.comparing(OrganisationChanged::id))
                .toList();
        return upwards.stream()
                .flatMap(code ->
                        all.stream().filter(one -> one.division().equals(code)).limit(1))
                .map(OrganisationChanged::id)
                .findFirst();
    }

    /** The 安委办 of a place and of those above it. */
    List<String> safetyOffices(String path) {
        return directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.SAFETY_OFFICE && path.startsWith(one.divisionPath()))
                .map(OrganisationChanged::id)
                .sorted()
                .toList();
    }

    /** The highest 安委办 of each place: for what concerns everybody. */
    List<String> topOffices() {
        LocalDate today = LocalDate.now(clock);
        return directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.SAFETY_OFFICE
                        && Posts.anybody(directory, one.id(), today)
                        && TopOffices.isTop(directory, one.divisionPath(), today))
                .map(OrganisationChanged::id)
                .sorted()
                .toList();
    }

    /** Path of the place of a body that is no enterprise. */
    Optional<String> placeOfOfficials(String organisation) {
        return directory
                .organisation(organisation)
                .filter(body -> body.kind() != OrganisationKind.ENTERPRISE)
                .map(OrganisationChanged::divisionPath);
    }

    /** Body of a post. */
    Optional<String> bodyOf(String post) {
        return directory.post(post).map(PostChanged::organisation);
    }

    /** Head of the nearest body above that has one: the parent's, else of the government of the place or the place above. */
    private Optional<String> headAbove(OrganisationChanged body, Set<String> own) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> parent(body, own),
                        () -> government(body.division()),
                        () -> directory
                                .division(body.division())
                                .map(DivisionChanged::parent)
                                .flatMap(this::government))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(above -> !own.contains(above))
                .map(this::head)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of a section the parent of its department. */
    private Optional<String> parent(OrganisationChanged body, Set<String> own) {
        @Nullable String parent = body.parent();
        if (parent == null || !own.contains(parent)) {
            return Optional.ofNullable(parent);
        }
        return directory.organisation(parent).map(OrganisationChanged::parent);
    }

    private Optional<String> head(String organisation) {
        return directory.postsIn(organisation).stream()
                .filter(post -> post.responsibility() == LeaderResponsibility.PRIMARY || CHAIR.equals(post.kind()))
                .min(Comparator.comparing((PostChanged post) -> post.responsibility() != LeaderResponsibility.PRIMARY)
                        .thenComparing(PostChanged::id))
                .map(PostChanged::id);
    }

    private Optional<String> government(String division) {
        return directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.GOVERNMENT
                        && one.division().equals(division))
                .map(OrganisationChanged::id)
                .min(Comparator.naturalOrder());
    }
}
