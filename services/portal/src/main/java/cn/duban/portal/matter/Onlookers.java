package cn.duban.portal.matter;

import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out who looks. */
@ApplicationScoped
public class Onlookers {
    /** They rule a place, and its 安委办 works for them. */
    private static final Set<OrganisationKind> RULING =
            Set.of(OrganisationKind.GOVERNMENT, OrganisationKind.PARTY_COMMITTEE, OrganisationKind.SAFETY_COMMITTEE);

    private final CurrentUser user;
    private final CurrentScope scope;
    private final Directory directory;

    Onlookers(CurrentUser user, CurrentScope scope, Directory directory) {
        this.user = user;
        this.scope = scope;
        this.directory = directory;
    }

    /** The caller, with all posts held today: whoever has a conflict on one of them has it. */
    public Onlooker current() {
        Set<String> bodies = new TreeSet<>();
        for (HeldPost post : user.posts()) {
            bodies.addAll(directory.withSections(post.organisationId()));
        }
        Set<String> interests = new TreeSet<>(bodies);
        bodies.forEach(body -> directory.organisation(body).ifPresent(one -> addInterests(one, interests)));
        Set<String> roles = new TreeSet<>(user.roles());
        roles.retainAll(Roles.ALL);
        return new Onlooker(
                user.username(), roles, bodies, interests, scope.get().divisionPaths());
    }

    /**
     * The accountability service's rule for who has an interest in a body (its sections, the bodies it is the parent of,
     * the office that works for it), read from the other end.
     */
    private void addInterests(OrganisationChanged own, Set<String> interests) {
        Optional.ofNullable(own.parent()).ifPresent(interests::add);
        if (own.kind() == OrganisationKind.SAFETY_OFFICE) {
            directory.organisations().stream()
                    .filter(one -> RULING.contains(one.kind()) && one.division().equals(own.division()))
                    .map(OrganisationChanged::id)
                    .forEach(interests::add);
        }
    }
}
