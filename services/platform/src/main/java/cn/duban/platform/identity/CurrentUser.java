package cn.duban.platform.identity;

import cn.duban.platform.directory.Directory;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.ForbiddenProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls: name and roles from the token, posts from the directory as of today. */
@RequestScoped
public class CurrentUser {
    /** Header that names the post one acts on; needed only by people with several. */
    public static final String POST_HEADER = "X-Duban-Post";

    private final SecurityIdentity identity;
    private final Directory directory;
    private final Clock clock;
    private final CurrentVertxRequest request;
    private @Nullable List<HeldPost> posts;

    CurrentUser(SecurityIdentity identity, Directory directory, Clock clock, CurrentVertxRequest request) {
        this.identity = identity;
        this.directory = directory;
        this.clock = clock;
        this.request = request;
    }

    /** Immutable sign-in name, the key of a person. */
    public String username() {
        return identity.getPrincipal().getName();
    }

    /** Name to show. */
    public String name() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("name") instanceof String name) {
            return name;
        }
        return username();
    }

    /** Roles of {@link Roles} and whatever else the token carries. */
    public Set<String> roles() {
        return identity.getRoles();
    }

    /** Whether one has any of the roles. */
    public boolean hasRole(String... anyOf) {
        return Arrays.stream(anyOf).anyMatch(identity::hasRole);
    }

    /** Whether one reads for an enterprise, or for nobody: no official role. */
    public boolean ofEnterprise() {
        return !hasRole(
                Roles.GRID_INSPECTOR,
                Roles.SUPERVISOR,
                Roles.SUPERVISOR_HEAD,
                Roles.SAFETY_OFFICE,
                Roles.LEADER,
                Roles.DISCIPLINE,
                Roles.ADMIN);
    }

    /** Whether one holds a post in the body or enterprise. */
    public boolean belongsTo(@Nullable String organisation) {
        return posts().stream().anyMatch(post -> post.organisationId().equals(organisation));
    }

    /** All posts held today. */
    public List<HeldPost> posts() {
        List<HeldPost> held = posts;
        if (held == null) {
            held = directory.postsOf(username(), LocalDate.now(clock));
            posts = held;
        }
        return held;
    }

    /** The post named by the header, else the first. @throws ForbiddenProblem when it is not one's own */
    public Optional<HeldPost> actingPost() {
        String wanted = header(POST_HEADER);
        if (wanted == null || wanted.isBlank()) {
            return posts().stream().findFirst();
        }
        return Optional.of(posts().stream()
                .filter(post -> post.postId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ForbiddenProblem(
                        "not-your-post",
                        "不是您的岗位",
                        "您目前不在所选的岗位上。",
                        List.of(new FieldError(POST_HEADER, "不是本人现任岗位")),
                        null)));
    }

    private @Nullable String header(String name) {
        RoutingContext context = request.getCurrent();
        return context == null ? null : context.request().getHeader(name);
    }
}
