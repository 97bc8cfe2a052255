package cn.duban.hazard.assignment;

import cn.duban.casework.actor.Body;
import cn.duban.casework.responsibility.ResponsibilityCopy;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.hazard.lifecycle.Assignment;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.event.EventJson;
import cn.duban.responsibility.Answer;
import cn.duban.responsibility.EnterpriseFacts;
import cn.duban.responsibility.Line;
import cn.duban.responsibility.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides who gets a hazard. */
@ApplicationScoped
public class Assignments {
    private final ResponsibilityCopy responsibility;
    private final Directory directory;

    Assignments(ResponsibilityCopy responsibility, Directory directory) {
        this.responsibility = responsibility;
        this.directory = directory;
    }

    /**
     * The lead where there is exactly one; else the 安委办 of the place gets it and has to name a body.
     *
     * @param divisionPath path of the place
     * @throws cn.duban.responsibility.UnknownSubjectException if division or matter are unknown
     */
    public Assignment assign(
            String division,
            String divisionPath,
            String matter,
            @Nullable EnterpriseChanged enterprise,
            LocalDate asOf) {
        EnterpriseFacts facts = enterprise == null
                ? null
                : new EnterpriseFacts(enterprise.id(), enterprise.gbt4754(), enterprise.traits(), enterprise.matters());
        Answer answer = responsibility.resolver().resolve(new Question(division, matter, asOf, facts));
        Line lead = answer.lead();
        Body overseer = overseer(divisionPath);
        Body handler = lead == null ? overseer : new Body(lead.organisationId(), lead.organisationName());
        return new Assignment(
                handler, overseer, lead == null, answer.bodies(), leaders(answer), EventJson.write(answer.direct()));
    }

    private static List<String> leaders(Answer answer) {
        return answer.leaders().stream()
                .map(Line::postId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    // Disputes arise between departments of a district, so a town's office is asked only where the district has none.
    private @Nullable Body overseer(String divisionPath) {
        return directory.organisations().stream()
                .filter(body -> body.kind() == OrganisationKind.SAFETY_OFFICE)
                .filter(body -> divisionPath.startsWith(body.divisionPath()))
                .max(Comparator.comparing(Assignments::districtOrAbove)
                        .thenComparing(body -> body.divisionPath().length())
                        .thenComparing(OrganisationChanged::id))
                .map(body -> new Body(body.id(), body.name()))
                .orElse(null);
    }

    // "/370000/370400/370405/": province, city, district.
    private static boolean districtOrAbove(OrganisationChanged body) {
        return body.divisionPath().chars().filter(c -> c == '/').count() <= 4;
    }
}
