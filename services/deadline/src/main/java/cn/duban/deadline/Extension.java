package cn.duban.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The end was moved. */
@Embeddable
public record Extension(
        @Column(name = "previous_due_at") Instant previousDueAt,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "granted_by") String grantedBy,
        @Column(name = "reason") String reason,
        @Column(name = "granted_at") Instant grantedAt) {}
