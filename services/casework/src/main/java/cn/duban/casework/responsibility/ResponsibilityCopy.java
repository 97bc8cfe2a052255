package cn.duban.casework.responsibility;

import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryChanged;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.responsibility.Facts;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The resolver over this service's copy of the registry, so that a filing needs no other service. */
@ApplicationScoped
public class ResponsibilityCopy {
    private final Directory directory;
    private final AtomicLong revision = new AtomicLong();
    private volatile @Nullable Compiled compiled;

    ResponsibilityCopy(Directory directory) {
        this.directory = directory;
    }

    /** The resolver of now; compiled anew after the registry changed. */
    public Resolver resolver() {
        // Read before the facts are: a change that comes meanwhile makes the result stale, not the other way round.
        long now = revision.get();
        Compiled current = compiled;
        if (current == null || current.revision() != now) {
            current = new Compiled(now, compile());
            compiled = current;
        }
        return current.resolver();
    }

    // Enterprises are no part of the index: they come in with each question.
    void changed(@Observes DirectoryChanged change) {
        if (change.kinds().stream().anyMatch(kind -> kind != DirectoryKind.ENTERPRISE)) {
            revision.incrementAndGet();
        }
    }

    private record Compiled(long revision, Resolver resolver) {}

    private Resolver compile() {
        return new Resolver(ResponsibilityIndex.compile(new Facts(
                List.copyOf(directory.divisions()),
                List.copyOf(directory.organisations()),
                List.copyOf(directory.posts()),
                List.copyOf(directory.matters()),
                List.copyOf(directory.duties()))));
    }
}
