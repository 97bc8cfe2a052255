package cn.duban.platform.inbox;

import cn.duban.platform.retention.Term;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Dead letters hold what people wrote: dealt with, they go; those that wait for somebody stay. */
@Singleton
class OutdatedLetters extends Term {
    OutdatedLetters(@ConfigProperty(name = "duban.retention.dead-letters") Duration keep) {
        super("dead_letter", "replayed_at", keep, "replayed_at is not null");
    }
}
