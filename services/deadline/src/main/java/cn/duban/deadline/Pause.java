package cn.duban.deadline;

import cn.duban.deadline.catalogue.PauseReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Time that does not count; {@code resumedAt} is absent while it lasts. */
@Embeddable
public record Pause(
        @Enumerated(EnumType.STRING) @Column(name = "reason")
        PauseReason reason,

        @Column(name = "paused_at") Instant pausedAt,
        @Column(name = "resumed_at") @Nullable Instant resumedAt) {
    Pause until(Instant end) {
        return new Pause(reason, pausedAt, end);
    }
}
