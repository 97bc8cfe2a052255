package cn.duban.platform.idempotency;

import cn.duban.platform.retention.Term;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers kept for a command that is sent twice; nobody sends one again days later. */
@Singleton
class StoredAnswers extends Term {
    StoredAnswers(@ConfigProperty(name = "duban.retention.idempotency") Duration keep) {
        super("idempotency_key", "created_at", keep);
    }
}
