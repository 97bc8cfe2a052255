package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Body;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which 安委办 handles a case: the nearest one above the subject that has no interest in it. */
@ApplicationScoped
public class Routing {
    /** Stands for a body that nobody knows yet; a leader or the discipline body names one. */
    public static final Body NOBODY = new Body("unassigned", "待指定");

    private static final Set<OrganisationKind> HANDLING =
            EnumSet.of(OrganisationKind.SAFETY_OFFICE, OrganisationKind.DISCIPLINE);

    private final Directory directory;

    Routing(Directory directory) {
        this.directory = directory;
    }

    /** @param conflicted bodies that may not handle it */
    public Body handler(Place place, List<String> conflicted) {
        return upwards(place).stream()
                .flatMap(division -> office(division, conflicted).stream())
                .findFirst()
                .orElse(NOBODY);
    }

    /** Whether it is a kind of body that handles cases. */
    public static boolean handles(OrganisationChanged body) {
        return HANDLING.contains(body.kind());
    }

    /** Path of the division of a body; null where nobody knows the body. */
    public @Nullable String path(Body body) {
        return directory
                .organisation(body.id())
                .map(OrganisationChanged::divisionPath)
                .orElse(null);
    }

    private Optional<Body> office(String division, List<String> conflicted) {
        return directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.SAFETY_OFFICE
                        && one.division().equals(division))
                .filter(one -> !conflicted.contains(one.id()))
                .min(Comparator.comparing(OrganisationChanged::id))
                .map(one -> new Body(one.id(), one.name()));
    }

    private static List<String> upwards(Place place) {
        List<String> codes = new ArrayList<>();
        for (String code : place.divisionPath().split("/", -1)) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        Collections.reverse(codes);
        return codes;
    }
}
