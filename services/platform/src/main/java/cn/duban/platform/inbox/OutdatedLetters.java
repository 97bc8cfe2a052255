package cn.duban.platform.inbox;

import cn.duban.platform.retention.Retained;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Dead letters hold what people wrote: dealt with, they go; those that wait for somebody stay. */
@ApplicationScoped
class OutdatedLetters implements Retained {
    private final Duration keep;

    OutdatedLetters(@ConfigProperty(name = "duban.retention.dead-letters") Duration keep) {
        this.keep = keep;
    }

    @Override
    public String table() {
        return "dead_letter";
    }

    @Override
    public String from() {
        return "replayed_at";
    }

    @Override
    public Duration keep() {
        return keep;
    }

    @Override
    public String where() {
        return "replayed_at is not null";
    }
}
