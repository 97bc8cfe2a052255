package cn.duban.registry.duty;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DutyCycle;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What posts and bodies must do in each period (履职事项), as it was published. */
@ApplicationScoped
public class RecurringDuties {
    private final Directory directory;

    RecurringDuties(Directory directory) {
        this.directory = directory;
    }

    /**
     * One of them.
     *
     * @param times how often in each period
     * @param clock id in the clock catalogue of when it is due; null where it ends with its period
     */
    public record RecurringDuty(
            String id,
            @Nullable String post,
            @Nullable String body,
            String name,
            DutyCycle period,
            int times,
            String evidence,
            @Nullable String clock,
            Basis basis,
            boolean verified) {
        static RecurringDuty of(RecurringDutyChanged duty) {
            return new RecurringDuty(
                    duty.id(),
                    duty.post(),
                    duty.body(),
                    duty.name(),
                    duty.cycle(),
                    duty.times(),
                    duty.evidence(),
                    duty.clock(),
                    duty.basis(),
                    duty.verified());
        }
    }

    /** Those of a body, or of a post; null means any. */
    public List<RecurringDuty> of(@Nullable String body, @Nullable String post) {
        return directory.recurringDuties().stream()
                .filter(duty -> body == null || body.equals(duty.body()))
                .filter(duty -> post == null || post.equals(duty.post()))
                .sorted(Comparator.comparing(RecurringDutyChanged::id))
                .map(RecurringDuty::of)
                .toList();
    }
}
