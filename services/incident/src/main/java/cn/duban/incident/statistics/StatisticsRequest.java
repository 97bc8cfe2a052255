package cn.duban.incident.statistics;

import cn.duban.casework.input.Days;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what is asked for: the place of one's own post unless another is named, this year unless other days are. */
@ApplicationScoped
public class StatisticsRequest {
    private final CountIncidents count;
    private final CurrentUser user;
    private final Directory directory;
    private final Clock clock;

    StatisticsRequest(CountIncidents count, CurrentUser user, Directory directory, Clock clock) {
        this.count = count;
        this.user = user;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The figures.
     *
     * @throws NotFoundProblem for a division that is not known
     */
    public Statistics answer(@Nullable String from, @Nullable String to, @Nullable String divisionCode) {
        Period period = Period.of(from, to, LocalDate.now(clock.withZone(Days.ZONE)));
        return count.in(place(divisionCode), period);
    }

    private DivisionChanged place(@Nullable String divisionCode) {
        String code = divisionCode == null || divisionCode.isBlank()
                ? user.actingPost().map(HeldPost::divisionCode).orElse("")
                : divisionCode;
        return directory
                .division(code)
                .orElseThrow(() -> new NotFoundProblem("division", "没有这个行政区划", "没有这个行政区划，请重新选择统计范围"));
    }
}
