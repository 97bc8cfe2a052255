package cn.duban.registry.holiday;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.TopOffices;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The 安委办 that enters what holds for everybody: the highest of its place in which somebody holds a post. */
@ApplicationScoped
public class TopOffice {
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    TopOffice(Directory directory, CurrentUser user, Clock clock) {
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /** @throws ForbiddenProblem where the caller's office is none, or has another above it */
    public void check() {
        if (!isTop()) {
            throw new ForbiddenProblem("not-top-office", "不是最高一级安委办", "放假通知对全部单位生效，由本地最高一级安委办录入。", List.of(), null);
        }
    }

    /** Whether the caller's office is. */
    public boolean isTop() {
        LocalDate today = LocalDate.now(clock);
        return user.posts().stream()
                .filter(post -> post.organisationKind() == OrganisationKind.SAFETY_OFFICE)
                .anyMatch(post -> TopOffices.isTop(directory, post.divisionPath(), today));
    }
}
