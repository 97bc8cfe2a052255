package cn.duban.accountability.duty.arming;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who heads a body and who stands above it, looked up for one run over all posts. */
final class Oversight {
    private static final String CHAIR = "COMMITTEE_CHAIR";

    private final Directory directory;
    private final Map<String, List<PostChanged>> overseers = new HashMap<>();
    private final Map<String, List<PostChanged>> heads = new HashMap<>();
    private final Map<String, OrganisationChanged> governments = new HashMap<>();

    Oversight(Directory directory) {
        this.directory = directory;
        directory.posts().stream().sorted(Comparator.comparing(PostChanged::id)).forEach(this::add);
        directory.organisations().stream()
                .filter(body -> body.kind() == OrganisationKind.GOVERNMENT)
                .sorted(Comparator.comparing(OrganisationChanged::id).reversed())
                .forEach(body -> governments.put(body.division(), body));
    }

    private void add(PostChanged post) {
        post.oversees()
                .forEach(body -> overseers
                        .computeIfAbsent(body, unused -> new ArrayList<>())
                        .add(post));
        if (post.responsibility() == LeaderResponsibility.PRIMARY || CHAIR.equals(post.kind())) {
            heads.computeIfAbsent(post.organisation(), unused -> new ArrayList<>())
                    .add(post);
        }
    }

    /** The post that answers for all of a body: first its 主要负责人, else the chair of a committee. */
    Optional<PostChanged> headOf(String body) {
        return heads.getOrDefault(body, List.of()).stream()
                .min(Comparator.comparing((PostChanged post) -> post.responsibility() != LeaderResponsibility.PRIMARY));
    }

    /** Posts of leaders who learn of what a post of the body did not do; never the post itself. */
    List<String> above(OrganisationChanged body, @Nullable String post) {
        Set<String> ids = new LinkedHashSet<>();
        overseers.getOrDefault(body.id(), List.of()).forEach(one -> ids.add(one.id()));
        if (headOf(body.id()).filter(head -> !head.id().equals(post)).isPresent()) {
            headOf(body.id()).ifPresent(head -> ids.add(head.id()));
        }
        if (ids.isEmpty()
                || headOf(body.id()).filter(head -> head.id().equals(post)).isPresent()) {
            superior(body).flatMap(one -> headOf(one.id())).ifPresent(head -> ids.add(head.id()));
        }
        ids.remove(post);
        return List.copyOf(ids);
    }

    /** The parent body, else the government of the place, else that of the place above. */
    private Optional<OrganisationChanged> superior(OrganisationChanged body) {
        if (body.parent() != null) {
            Optional<OrganisationChanged> parent = directory.organisation(body.parent());
            if (parent.isPresent()) {
                return parent;
            }
        }
        OrganisationChanged own = governments.get(body.division());
        if (own != null && !own.id().equals(body.id()) && body.kind() != OrganisationKind.PARTY_COMMITTEE) {
            return Optional.of(own);
        }
        return directory.division(body.division()).map(DivisionChanged::parent).map(governments::get);
    }
}
