package cn.duban.portal.notification;

import cn.duban.platform.retention.Retained;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notices say what the cases say too, and go sooner than these; who read which goes with them. */
@ApplicationScoped
class OutdatedNotices implements Retained {
    private final Duration keep;

    OutdatedNotices(@ConfigProperty(name = "duban.retention.notices") Duration keep) {
        this.keep = keep;
    }

    @Override
    public String table() {
        return "notification";
    }

    @Override
    public String from() {
        return "at";
    }

    @Override
    public Duration keep() {
        return keep;
    }
}
