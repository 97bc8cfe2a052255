package cn.duban.platform.identity;

import cn.duban.contracts.registry.OrganisationKind;

/**
 * A post somebody holds today.
 *
 * @param divisionPath see {@link cn.duban.contracts.registry.DivisionChanged}
 */
public record HeldPost(
        String postId,
        String postName,
        String organisationId,
        String organisationName,
        OrganisationKind organisationKind,
        String divisionCode,
        String divisionPath) {}
