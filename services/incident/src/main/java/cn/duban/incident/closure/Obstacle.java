package cn.duban.incident.closure;

import cn.duban.platform.problem.FieldError;
import java.util.List;

/** Something beyond the four sets that keeps a case from being closed; each is a bean. */
public interface Obstacle {
    /** What stands in the way, each with its clause; empty when nothing does. */
    List<FieldError> of(String incidentId);
}
