package cn.duban.deadline;

import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hazards, which everybody sees here. */
@ApplicationScoped
class HazardKind implements VisibleKind {
    @Override
    public String kind() {
        return Hazards.TYPE;
    }

    @Override
    public String seen(String id, List<Object> values) {
        return "true";
    }

    @Override
    public String place(String id) {
        return "null::text";
    }
}
