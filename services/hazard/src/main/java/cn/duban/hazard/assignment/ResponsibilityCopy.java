package cn.duban.hazard.assignment;

import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryChanged;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.responsibility.Facts;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The resolver over this service's copy of the registry, so that a filing needs no other service. */
@ApplicationScoped
public class ResponsibilityCopy {
    private final Directory directory;
    private final AtomicReference<@Nullable Resolver> resolver = new AtomicReference<>();

    ResponsibilityCopy(Directory directory) {
        this.directory = directory;
    }

    /** The resolver of now; compiled anew after the registry changed. */
    public Resolver resolver() {
        Resolver current = resolver.get();
        if (current == null) {
            current = compile();
            resolver.compareAndSet(null, current);
        }
        return current;
    }

    // Enterprises are no part of the index: they come in with each question.
    void changed(@Observes DirectoryChanged change) {
        if (change.kinds().stream().anyMatch(kind -> kind != DirectoryKind.ENTERPRISE)) {
            resolver.set(null);
        }
    }

    private Resolver compile() {
        return new Resolver(ResponsibilityIndex.compile(new Facts(
                List.copyOf(directory.divisions()),
                List.copyOf(directory.organisations()),
                List.copyOf(directory.posts()),
                List.copyOf(directory.matters()),
                List.copyOf(directory.duties()))));
    }
}
