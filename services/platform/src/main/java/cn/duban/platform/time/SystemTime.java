package cn.duban.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The machine's own clock, without the offset of the demonstration. */
@ApplicationScoped
public class SystemTime {
    public Instant now() {
        return Instant.now();
    }
}
