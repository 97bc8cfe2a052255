package cn.duban.hazard.plate;

import cn.duban.contracts.hazard.PlateLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a division lists hazards; one row of {@code seeds/plates/rules.yaml}.
 *
 * @param division code, or {@code ALL}
 * @param matter code of the matter the row is limited to, null for all
 * @param proposeOnMajor whether the confirmation of a major hazard proposes a plate by itself
 * @param ownLevelOnly whether the row only lets its level list by itself; null means no
 * @param departments whether departments below the level may ask it for a plate themselves; null means no
 */
public record PlateRule(
        String division,
        @Nullable String matter,
        boolean proposeOnMajor,
        PlateLevel level,
        @Nullable Boolean ownLevelOnly,
        @Nullable Boolean departments,
        Ground basis,
        String lifting,
        List<String> checklist) {
    /** The rule behind it, and whether it was checked against the text. */
    public record Ground(String document, String clause, boolean verified) {}

    public PlateRule {
        if (checklist.isEmpty()
                || lifting.isBlank()
                || basis.document().isBlank()
                || basis.clause().isBlank()) {
            throw new IllegalArgumentException("plates/rules.yaml: " + division + " lacks checklist, lifting or basis");
        }
        checklist = List.copyOf(checklist);
    }

    /** Whether a hazard in the matter falls under the row: matters bear the code of their kind and parent before their own. */
    boolean covers(String asked) {
        return matter == null || asked.equals(matter) || asked.startsWith(matter + ".");
    }

    /** Whether the confirmation of a major hazard goes by this row. */
    boolean general() {
        return !Boolean.TRUE.equals(ownLevelOnly);
    }

    /** Whether a department below the level may ask it for a plate. */
    public boolean departmentsMayAsk() {
        return Boolean.TRUE.equals(departments);
    }

    /** The basis as it is shown. */
    public cn.duban.contracts.Basis shown() {
        return new cn.duban.contracts.Basis(basis.document(), basis.clause());
    }
}
