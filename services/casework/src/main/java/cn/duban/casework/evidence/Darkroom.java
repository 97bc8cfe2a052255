package cn.duban.casework.evidence;

import cn.duban.platform.problem.BusyProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Where files are worked on: one at a time unless the heap is large, and a short queue that holds no worker of the service's. Memory is what it
 * bounds, see {@link Pictures}.
 */
@ApplicationScoped
public class Darkroom {
    private static final Logger LOG = Logger.getLogger(Darkroom.class);

    private final ManagedExecutor places;

    Darkroom(
            @ConfigProperty(name = "duban.evidence.at-once") int atOnce,
            @ConfigProperty(name = "duban.evidence.waiting") int waiting) {
        places = ManagedExecutor.builder()
                .maxAsync(atOnce)
                .maxQueued(waiting)
                .propagated(ThreadContext.CDI)
                .cleared(ThreadContext.TRANSACTION)
                .build();
    }

    /**
     * Does it when there is a place.
     *
     * @return fails with {@link BusyProblem} when too many wait already, or the machine could not do it
     */
    public <T> Uni<T> develop(Supplier<T> work) {
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(places)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> new BusyProblem("evidence-busy", "附件较多，请稍候", "正在处理的附件较多，请过几秒再传；系统会自动重试。"))
                .onFailure(Error.class)
                .transform(Darkroom::exhausted);
    }

    /** Memory, depth or a decoder's own fault: one file's trouble, and perhaps only now. */
    private static BusyProblem exhausted(Throwable error) {
        LOG.errorf(error, "A file could not be worked on");
        return new BusyProblem("evidence-busy", "附件暂时无法处理", "系统暂时无法处理这个附件，请过几秒再传；如仍不行，请压缩或另存后再传。");
    }

    @PreDestroy
    void close() {
        places.shutdown();
    }
}
