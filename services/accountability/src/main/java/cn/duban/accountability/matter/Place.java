package cn.duban.accountability.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a matter lies.
 *
 * @param divisionPath codes from the province down, each between slashes
 */
@Embeddable
public record Place(
        @Column(name = "division_code", updatable = false) String divisionCode,
        @Column(name = "division_name", updatable = false) String divisionName,
        @Column(name = "division_path", updatable = false) String divisionPath) {}
