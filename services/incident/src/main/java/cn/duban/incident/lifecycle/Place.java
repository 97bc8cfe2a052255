package cn.duban.incident.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where it happened, as it was reported first.
 *
 * @param divisionPath codes from the province down, each followed by a slash
 */
@Embeddable
public record Place(
        @Column(name = "division_code", updatable = false) String divisionCode,
        @Column(name = "division_name", updatable = false) String divisionName,
        @Column(name = "division_path", updatable = false) String divisionPath) {
    /** What a report says that names no place we know: the 安委办 looks after it. */
    public static final Place UNKNOWN = new Place("000000", "所在地不明", "/");
}
