package cn.duban.incident.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where it happened. It changes once at most: from unknown to what a later report says.
 *
 * @param divisionPath codes from the province down, each followed by a slash
 */
@Embeddable
public record Place(
        @Column(name = "division_code") String divisionCode,
        @Column(name = "division_name") String divisionName,
        @Column(name = "division_path") String divisionPath) {
    /** What a report says that names no place we know: the 安委办 looks after it. */
    public static final Place UNKNOWN = new Place("000000", "所在地不明", "/");
}
