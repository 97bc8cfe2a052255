package cn.duban.hazard.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where the hazard lies.
 *
 * @param divisionPath codes from the province down, each followed by a slash
 * @param longitude degrees, WGS 84
 * @param latitude degrees, WGS 84
 */
@Embeddable
public record Place(
        @Column(name = "division_code") String divisionCode,
        @Column(name = "division_name") String divisionName,
        @Column(name = "division_path") String divisionPath,
        @Column(name = "place") String text,
        @Column(name = "longitude") @Nullable Double longitude,
        @Column(name = "latitude") @Nullable Double latitude) {}
