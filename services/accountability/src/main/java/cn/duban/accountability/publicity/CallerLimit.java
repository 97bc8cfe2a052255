package cn.duban.accountability.publicity;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests one address may make within a minute, counted in each copy of the service. */
@ApplicationScoped
public class CallerLimit {
    private final Cache callers;
    private final int most;

    CallerLimit(
            @CacheName("public-callers") Cache callers,
            @ConfigProperty(name = "duban.public.requests-per-minute") int most) {
        this.callers = callers;
        this.most = most;
    }

    /** Counts a request; refuses the one too many. @throws TooManyRequests then */
    public void count(String address) {
        int made = callers.get(address, unused -> new AtomicInteger())
                .await()
                .indefinitely()
                .incrementAndGet();
        if (made > most) {
            throw new TooManyRequests();
        }
    }
}
