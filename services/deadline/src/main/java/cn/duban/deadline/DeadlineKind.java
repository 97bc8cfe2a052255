package cn.duban.deadline;

import cn.duban.platform.visibility.Visibility;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A clock is seen with what it runs for. */
@ApplicationScoped
class DeadlineKind implements VisibleKind {
    private final Visibility visibility;

    DeadlineKind(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public String kind() {
        return DeadlineEvents.AUDIT_SUBJECT;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "exists (select 1 from deadline subject_clock where subject_clock.id = " + id + "::uuid and "
                + visibility.owner("subject_clock.subject_type", "subject_clock.subject_id", values) + ")";
    }

    @Override
    public String open(String id, List<Object> values) {
        return "exists (select 1 from deadline subject_clock where subject_clock.id = " + id + "::uuid and "
                + visibility.ownerOpen("subject_clock.subject_type", "subject_clock.subject_id", values) + ")";
    }

    @Override
    public String place(String id) {
        return "(select d.division_path from deadline d where d.id = " + id + "::uuid)";
    }

    @Override
    public boolean owns() {
        return false;
    }
}
