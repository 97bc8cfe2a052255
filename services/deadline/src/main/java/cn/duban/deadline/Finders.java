package cn.duban.deadline;

import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Who finds whether an end was missed: the 安委办 of the place and above, but not the body that had to act. */
@ApplicationScoped
public class Finders {
    private final Directory directory;
    private final Clock clock;

    Finders(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether somebody of a body at a place stands above the clock. @param path of the division of that body */
    public boolean above(Deadline deadline, String path, String organisation) {
        String body = deadline.responsible().organisation();
        return deadline.responsible().divisionPath().startsWith(path)
                && (body == null || !directory.withSections(body).contains(organisation));
    }

    /** Names of the offices in which somebody holds a post, the nearest first. */
    public List<String> offices(Deadline deadline) {
        LocalDate today = LocalDate.now(clock);
        return directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.SAFETY_OFFICE)
                .filter(one -> above(deadline, one.divisionPath(), one.id()))
                .filter(one -> Posts.anybody(directory, one.id(), today))
                .sorted(Comparator.comparing(
                                (OrganisationChanged one) -> -one.divisionPath().length())
                        .thenComparing(OrganisationChanged::id))
                .map(OrganisationChanged::name)
                .toList();
    }
}
