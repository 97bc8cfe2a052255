package cn.duban.platform.directory;

import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;

/**
 * Enterprises are read when they are asked for: a province has hundreds of thousands, and a service needs few of them at a
 * time. What changed is forgotten at the next refresh, within a second.
 */
final class EnterpriseCache {
    private static final int MOST = 5_000;
    /** More changed ids than this are not looked at one by one. */
    private static final int FORGET_ONE_BY_ONE = 1_000;

    private final DirectoryStore store;
    private final Cache<String, Optional<EnterpriseChanged>> enterprises =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Optional<OrganisationChanged>> bodies =
            Caffeine.newBuilder().maximumSize(MOST).build();

    EnterpriseCache(DirectoryStore store) {
        this.store = store;
    }

    Optional<EnterpriseChanged> enterprise(String id) {
        return enterprises.get(id, key -> store.find(DirectoryKind.ENTERPRISE, key, EnterpriseChanged.class));
    }

    /** The body that stands for an enterprise. */
    Optional<OrganisationChanged> body(String id) {
        return bodies.get(id, key -> store.find(DirectoryKind.ORGANISATION, key, OrganisationChanged.class));
    }

    /** Forgets what changed after a revision. @return whether anything did */
    boolean forgetAfter(long revision) {
        List<String> changed = store.enterprisesAfter(revision, FORGET_ONE_BY_ONE);
        if (changed.size() == FORGET_ONE_BY_ONE) {
            enterprises.invalidateAll();
            bodies.invalidateAll();
        } else {
            enterprises.invalidateAll(changed);
            bodies.invalidateAll(changed);
        }
        return !changed.isEmpty();
    }
}
