package cn.duban.portal.live;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether the boards are brought up to date; told in {@code /q/health/well}, as old boards are better than none. */
@Wellness
@ApplicationScoped
class BoardsHealth implements HealthCheck {
    private static final Duration STALE = Duration.ofSeconds(30);

    private final ChangeFeed feed;

    BoardsHealth(ChangeFeed feed) {
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        Duration age = feed.age();
        return HealthCheckResponse.named("boards")
                .status(age.compareTo(STALE) < 0)
                .withData("ageSeconds", age.toSeconds())
                .build();
    }
}
