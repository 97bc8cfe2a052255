package cn.duban.incident.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The enterprise it happened in. */
@Embeddable
public record Enterprise(
        @Column(name = "enterprise_id") String id,
        @Column(name = "enterprise_name") String name) {}
