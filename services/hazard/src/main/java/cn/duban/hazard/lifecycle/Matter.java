package cn.duban.hazard.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the hazard is about, a code of the taxonomy in {@code seeds/matters}. */
@Embeddable
public record Matter(
        @Column(name = "matter_code") String code,
        @Column(name = "matter_name") String name) {}
