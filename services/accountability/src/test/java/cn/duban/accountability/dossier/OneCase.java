package cn.duban.accountability.dossier;

import cn.duban.platform.identity.CurrentUser;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Cases the tests make up; the district's discipline and mayor see them, and whoever is on a subject's post. */
@ApplicationScoped
@Unremovable
public class OneCase implements DossierCases {
    private final Map<String, DossierCase> all = new ConcurrentHashMap<>();
    private final CurrentUser user;

    OneCase(CurrentUser user) {
        this.user = user;
    }

    void add(DossierCase one) {
        all.put(one.id(), one);
    }

    @Override
    public Optional<DossierCase> find(String caseId) {
        return Optional.ofNullable(all.get(caseId));
    }

    @Override
    public boolean visible(String caseId) {
        DossierCase one = all.get(caseId);
        return one != null
                && (user.username().startsWith("lv-")
                        || one.parties().stream()
                                .anyMatch(party -> user.posts().stream()
                                        .anyMatch(post -> post.postId().equals(party.post()))));
    }
}
