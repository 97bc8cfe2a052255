package cn.duban.hazard.plate;

import cn.duban.contracts.hazard.PlateLevel;
import java.util.List;

/**
 * How a division lists hazards; one row of {@code seeds/plates/rules.yaml}.
 *
 * @param division code, or {@code ALL}
 * @param proposeOnMajor whether the confirmation of a major hazard proposes a plate by itself
 */
public record PlateRule(
        String division,
        boolean proposeOnMajor,
        PlateLevel level,
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

    /** The basis as it is shown. */
    public cn.duban.contracts.Basis shown() {
        return new cn.duban.contracts.Basis(basis.document(), basis.clause());
    }
}
