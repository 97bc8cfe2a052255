package cn.duban.contracts.registry;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Full state of a body, an enterprise included (an enterprise is also published as {@link EnterpriseChanged}).
 *
 * @param division code of the division it belongs to
 * @param divisionPath path of that division, see {@link DivisionChanged}
 * @param parent body it is a part of: the department of a section, the government of a department
 * @param validTo first day on which it no longer exists
 */
@EventOf(Topics.ORGANISATION)
public record OrganisationChanged(
        String id,
        String name,
        @Nullable String shortName,
        OrganisationKind kind,
        String division,
        String divisionPath,
        @Nullable String parent,
        @Nullable Basis basis,
        boolean verified,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version,
        boolean removed) {}
