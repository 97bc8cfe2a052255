package cn.duban.casework.process;

import cn.duban.platform.retention.Retained;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Alerts that were put right go like dead letters do; those that wait for somebody stay. */
@ApplicationScoped
class ResolvedAlerts implements Retained {
    private final Duration keep;

    ResolvedAlerts(@ConfigProperty(name = "duban.retention.dead-letters") Duration keep) {
        this.keep = keep;
    }

    @Override
    public String table() {
        return "process_alert";
    }

    @Override
    public String from() {
        return "resolved_at";
    }

    @Override
    public Duration keep() {
        return keep;
    }

    @Override
    public String where() {
        return "resolved_at is not null";
    }
}
