package cn.duban.accountability.interview;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Actor;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom somebody may call in: who lies in the own territory and does not stand above. A department calls in enterprises and
 * the bodies of levels below; leaders, 安委办 and discipline also the departments of their own level, and only discipline
 * the government and party committee of that level.
 */
final class InterviewReach {
    private static final Set<OrganisationKind> RULING = EnumSet.of(
            OrganisationKind.GOVERNMENT, OrganisationKind.PARTY_COMMITTEE, OrganisationKind.SAFETY_COMMITTEE);
    private static final Set<String> OF_THE_LEVEL = Set.of(Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE);

    private InterviewReach() {}

    /** @throws ForbiddenProblem 403 {@code beyond-territory}, {@code beyond-level} */
    static void check(Actor actor, Subject subject, Place place, Directory directory) {
        if (!actor.isAbove(place.divisionPath())) {
            throw new ForbiddenProblem("beyond-territory", "不在辖区内", "只能约谈本辖区内的单位和人员");
        }
        if (subject.kind() == SubjectKind.ENTERPRISE || !actor.isOf(place.divisionPath())) {
            return;
        }
        if (!actor.hasAny(OF_THE_LEVEL)) {
            throw new ForbiddenProblem("beyond-level", "不能约谈同级单位", "部门只能约谈企业和下级单位，同级单位由政府或安委办约谈");
        }
        boolean ruling = directory
                .organisation(subject.organisation())
                .map(OrganisationChanged::kind)
                .filter(RULING::contains)
                .isPresent();
        if (ruling && !actor.roles().contains(Roles.DISCIPLINE)) {
            throw new ForbiddenProblem("beyond-level", "不能约谈本级党委政府", "本级党委、政府由上级约谈");
        }
    }
}
