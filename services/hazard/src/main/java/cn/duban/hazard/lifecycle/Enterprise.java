package cn.duban.hazard.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The enterprise the hazard lies in.
 *
 * @param uscc 统一社会信用代码
 */
@Embeddable
public record Enterprise(
        @Column(name = "enterprise_id") String id,
        @Column(name = "enterprise_name") String name,
        @Column(name = "enterprise_uscc") String uscc) {}
