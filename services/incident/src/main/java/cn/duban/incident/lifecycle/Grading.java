package cn.duban.incident.lifecycle;

import cn.duban.contracts.incident.IncidentGrade;
import org.jspecify.annotations.Nullable;

/** Finds the grade that figures give, and what follows from it. */
@FunctionalInterface
public interface Grading {
    /** @param confirmed grade a person confirmed, which then decides how far up the report goes */
    GradeFinding find(Figures figures, @Nullable Danger danger, @Nullable IncidentGrade confirmed);

    /** What this content gives by itself. */
    default GradeFinding find(StatementContent content) {
        return find(content.figures(), content.danger(), null);
    }
}
