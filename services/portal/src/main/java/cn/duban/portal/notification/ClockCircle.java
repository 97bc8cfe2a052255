package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;
import static cn.duban.portal.notification.Concerned.body;

import cn.duban.contracts.deadline.DeadlineSnapshot;
import cn.duban.portal.matter.Confidential;
import cn.duban.portal.matter.Matters;
import cn.duban.portal.notification.Notices.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Those around a clock. */
@ApplicationScoped
class ClockCircle {
    private static final String DUTY = "duty";

    private final Matters matters;
    private final Superiors superiors;

    ClockCircle(Matters matters, Superiors superiors) {
        this.matters = matters;
        this.superiors = superiors;
    }

    /** Who must act in time; of a confidential matter nobody before it is known who stands where in it. */
    Set<Addressee> acting(DeadlineSnapshot d) {
        if (Confidential.is(d.subjectType())) {
            return confidential(d).map(one -> one.acting(d.organisation())).orElse(Set.of());
        }
        String post = d.post();
        return DUTY.equals(d.subjectType()) && post != null ? Set.of(Addressee.post(post)) : body(d.organisation());
    }

    /** Who did not act in time, and the leaders above. Who missed a duty is told by the duty, in person. */
    Set<Addressee> missed(DeadlineSnapshot d) {
        Set<Addressee> leaders =
                d.leaderPosts().stream().map(Addressee::post).collect(Collectors.toCollection(LinkedHashSet::new));
        if (DUTY.equals(d.subjectType())) {
            return leaders;
        }
        return all(
                acting(d),
                leaders,
                confidential(d).map(one -> one.aboveActing(d.organisation())).orElse(Set.of()));
    }

    /** Who has to find whether it was missed: the 安委办 of the place and above, and who had to act learns that it is open. */
    Set<Addressee> finding(DeadlineSnapshot d) {
        Set<Addressee> offices = superiors.safetyOffices(d.divisionPath()).stream()
                .map(Addressee::body)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Confidential.is(d.subjectType()) ? acting(d) : all(acting(d), offices);
    }

    private Optional<Circle> confidential(DeadlineSnapshot d) {
        return Confidential.is(d.subjectType())
                ? matters.find(d.subjectId()).map(matter -> new Circle(matter, superiors))
                : Optional.empty();
    }
}
