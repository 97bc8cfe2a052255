package cn.duban.casework.process;

import cn.duban.platform.retention.Term;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Alerts that were put right; those that wait for somebody stay. */
@Singleton
class ResolvedAlerts extends Term {
    ResolvedAlerts(@ConfigProperty(name = "duban.retention.process-alerts") Duration keep) {
        super("process_alert", "resolved_at", keep, "resolved_at is not null");
    }
}
