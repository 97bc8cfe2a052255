package cn.duban.registry.post.web;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts of bodies, with who is on them today. Sign-in names and the posts of enterprises stay inside. */
@Path("/posts")
@Authenticated
public class PostResource {
    private final Directory directory;
    private final Clock clock;

    PostResource(Directory directory, Clock clock) {
        this.directory = directory;
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
    public List<View> posts(@QueryParam("organisation") @Nullable String organisation) {
        LocalDate today = LocalDate.now(clock);
        return directory.posts().stream()
                .filter(p -> organisation == null || organisation.equals(p.organisation()))
                .filter(this::publicBody)
                .sorted(Comparator.comparing(PostChanged::organisation).thenComparing(PostChanged::id))
                .map(p -> View.of(p, today))
                .toList();
    }

    private boolean publicBody(PostChanged post) {
        return directory
                .organisation(post.organisation())
                .filter(o -> o.kind() != OrganisationKind.ENTERPRISE)
                .isPresent();
    }
}
