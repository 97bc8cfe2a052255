package cn.duban.platform.idempotency;

import cn.duban.platform.retention.Retained;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers kept for a command that is sent twice; nobody sends one again days later. */
@ApplicationScoped
class StoredAnswers implements Retained {
    private final Duration keep;

    StoredAnswers(@ConfigProperty(name = "duban.retention.idempotency") Duration keep) {
        this.keep = keep;
    }

    @Override
    public String table() {
        return "idempotency_key";
    }

    @Override
    public String from() {
        return "created_at";
    }

    @Override
    public Duration keep() {
        return keep;
    }
}
