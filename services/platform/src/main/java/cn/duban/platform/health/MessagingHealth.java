package cn.duban.platform.health;

import cn.duban.platform.outbox.OutboxLag;
import cn.duban.platform.outbox.RelaySettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether events leave. A broker that is away is shown at once, but takes the service out of use only when events have
 * been waiting too long: until then filings go on (architecture, decision 3).
 */
@Readiness
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
