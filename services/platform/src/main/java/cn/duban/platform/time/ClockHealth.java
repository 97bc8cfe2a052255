package cn.duban.platform.time;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says at {@code /q/health/well} that the clocks disagree; a service with a wrong clock still takes what it is sent. */
@Wellness
@ApplicationScoped
class ClockHealth implements HealthCheck {
    private final ClockAgreement agreement;

    ClockHealth(ClockAgreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public HealthCheckResponse call() {
        ClockAgreement.Reading reading = agreement.last();
        return HealthCheckResponse.named("clock")
                .status(reading.agree())
                .withData("aheadMillis", reading.ahead().toMillis())
                .build();
    }
}
