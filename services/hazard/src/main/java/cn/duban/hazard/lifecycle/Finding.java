package cn.duban.hazard.lifecycle;

import cn.duban.contracts.hazard.HazardSource;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;

/**
 * What was found, in the words of who found it.
 *
 * @param foundAt when it was found, not in the future; never changes
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) HazardSource source,
        String title,
        String description,
        @Column(name = "found_at", updatable = false) OffsetDateTime foundAt) {}
