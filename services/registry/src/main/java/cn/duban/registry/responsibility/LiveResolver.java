package cn.duban.registry.responsibility;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryChanged;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.responsibility.Facts;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The resolver over the directory as it stands; compiled anew at the first question after a change. */
@ApplicationScoped
public class LiveResolver {
    private static final Logger LOG = Logger.getLogger(LiveResolver.class);

    private final Directory directory;
    private volatile @Nullable Resolver current;

    LiveResolver(Directory directory) {
        this.directory = directory;
    }

    /** Waits for a compilation under way, which may have missed the change. Enterprises are part of the question. */
    synchronized void on(@Observes DirectoryChanged change) {
        if (!Set.of(DirectoryKind.ENTERPRISE).containsAll(change.kinds())) {
            current = null;
        }
    }

    /** Resolver over the latest facts. */
    public Resolver get() {
        Resolver ready = current;
        return ready == null ? compile() : ready;
    }

    private synchronized Resolver compile() {
        Resolver ready = current;
        if (ready == null) {
            ResponsibilityIndex index = ResponsibilityIndex.compile(facts());
            index.problems().forEach(LOG::warn);
            ready = new Resolver(index);
            current = ready;
        }
        return ready;
    }

    private Facts facts() {
        return new Facts(
                List.copyOf(directory.divisions()),
                directory.organisations().stream()
                        .filter(o -> o.kind() != OrganisationKind.ENTERPRISE)
                        .toList(),
                List.copyOf(directory.posts()),
                List.copyOf(directory.matters()),
                List.copyOf(directory.duties()));
    }
}
