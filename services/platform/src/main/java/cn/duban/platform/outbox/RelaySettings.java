package cn.duban.platform.outbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of the relay; the defaults stand with those of the whole platform. */
@ConfigMapping(prefix = "duban.outbox")
public interface RelaySettings {
    /** Whether this copy relays. */
    boolean relay();

    /** Events sent in one turn. */
    int batch();

    /** How long a turn waits for the broker to acknowledge what it was given. */
    Duration patience();

    /** How often to look without being woken. */
    Duration poll();

    /** Pause after a turn that sent something: what is committed meanwhile goes out together; a lone event waits for nothing. */
    Duration gather();

    /** Age of the oldest event at which the service stops being ready. */
    Duration lagLimit();
}
