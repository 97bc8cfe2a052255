package cn.duban.platform.health;

import cn.duban.platform.outbox.OutboxLag;
import cn.duban.platform.outbox.RelaySettings;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether events leave, in {@code /q/health/well} and never in readiness: without the broker filings go on for as long as
 * it takes, and a service taken out of use for it would refuse them (architecture, decision 3). The alert on the lag wakes
 * somebody.
 */
@Wellness
@ApplicationScoped
class MessagingHealth implements HealthCheck {
    private final OutboxLag lag;
    private final BrokerProbe broker;
    private final RelaySettings settings;

    MessagingHealth(OutboxLag lag, BrokerProbe broker, RelaySettings settings) {
        this.lag = lag;
        this.broker = broker;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Duration age = lag.age();
            return HealthCheckResponse.named("messaging")
                    .status(age.compareTo(settings.lagLimit()) <= 0)
                    .withData("broker", broker.reachable() ? "UP" : "DOWN")
                    .withData("outboxLagSeconds", age.toSeconds())
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("messaging").down().build();
        }
    }
}
