package cn.duban.casework.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A named person on a post who took a step (谁检查、谁签字、谁负责). Stored in columns for the reporter, in the step for
 * everybody else.
 *
 * @param username immutable sign-in name, the key of a person
 * @param organisationId body the post belongs to
 * @param at moment of the step, immutable
 */
@Embeddable
public record Signature(
        @Column(name = "reporter_username") String username,
        @Column(name = "reporter_name") String name,
        @Column(name = "reporter_post") @Nullable String postName,
        @Column(name = "reporter_organisation_id") @Nullable String organisationId,

        @Column(name = "reporter_organisation_name") @Nullable String organisationName,

        @Column(name = "reported_at", updatable = false) OffsetDateTime at) {}
