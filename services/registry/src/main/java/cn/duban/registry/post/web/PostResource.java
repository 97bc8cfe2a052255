package cn.duban.registry.post.web;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.registry.enterprise.EnterpriseScope;
import cn.duban.registry.enterprise.Enterprises;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Posts of bodies, with who is on them today. Sign-in names stay inside; the posts of an enterprise are told to the authorities
 * that may see it and ask for it by name, who hold its people accountable.
 */
@Path("/posts")
@Authenticated
public class PostResource {
    private final Directory directory;
    private static final String[] ACCOUNTING = {
        Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE
    };

    private final Enterprises enterprises;
    private final EnterpriseScope scope;
    private final CurrentUser user;
    private final Clock clock;

    PostResource(Directory directory, Enterprises enterprises, EnterpriseScope scope, CurrentUser user, Clock clock) {
        this.directory = directory;
        this.enterprises = enterprises;
        this.scope = scope;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A post as the API shows it.
     *
     * @param holders names of those on the post today
     */
    public record View(
            String id,
            String organisation,
            String name,
            String kind,
            @Nullable LeaderResponsibility responsibility,
            List<String> oversees,
            @Nullable Basis basis,
            boolean verified,
            List<String> holders) {
        static View of(PostChanged p, LocalDate today) {
            return new View(
                    p.id(),
                    p.organisation(),
                    p.name(),
                    p.kind(),
                    p.responsibility(),
                    p.oversees(),
                    p.basis(),
                    p.verified(),
                    p.holders().stream()
                            .filter(h -> holds(h, today))
                            .map(PostChanged.Holder::displayName)
                            .toList());
        }

        private static boolean holds(PostChanged.Holder holder, LocalDate day) {
            LocalDate to = holder.to();
            return !day.isBefore(holder.from()) && (to == null || day.isBefore(to));
        }
    }

    @GET
    @Transactional
    public List<View> posts(@QueryParam("organisation") @Nullable String organisation) {
        LocalDate today = LocalDate.now(clock);
        boolean told = organisation != null && told(organisation);
        return directory.posts().stream()
                .filter(p -> organisation == null || organisation.equals(p.organisation()))
                .filter(post -> told || publicBody(post))
                .sorted(Comparator.comparing(PostChanged::organisation).thenComparing(PostChanged::id))
                .map(p -> View.of(p, today))
                .toList();
    }

    private boolean told(String organisation) {
        return Stream.of(ACCOUNTING).anyMatch(user::hasRole)
                && enterprises.visible(organisation, scope.predicate()).isPresent();
    }

    private boolean publicBody(PostChanged post) {
        return directory
                .organisation(post.organisation())
                .filter(o -> o.kind() != OrganisationKind.ENTERPRISE)
                .isPresent();
    }
}
