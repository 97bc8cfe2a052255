package cn.duban.incident.indicator;

import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Targets are seen by everybody on a post at their place or above. */
@ApplicationScoped
class ControlTargetKind implements VisibleKind {
    private static final String FROM = "control_target t where t.division_code || '-' || t.year = ";

    private final Territories territories;

    ControlTargetKind(Territories territories) {
        this.territories = territories;
    }

    @Override
    public String kind() {
        return WatchControlTargets.SUBJECT;
    }

    @Override
    public String seen(String id, List<Object> values) {
        List<String> paths = territories.paths();
        paths.forEach(path -> values.add(path + "%"));
        String own = paths.isEmpty()
                ? "false"
                : "("
                        + String.join(
                                " or ",
                                paths.stream()
                                        .map(p -> "t.division_path like ?")
                                        .toList()) + ")";
        return "exists (select 1 from " + FROM + id + " and " + own + ")";
    }

    @Override
    public String place(String id) {
        return "(select t.division_path from " + FROM + id + ")";
    }
}
