package cn.duban.responsibility;

import cn.duban.contracts.registry.MatterChanged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From an enterprise's class and traits to its matters. The longest prefix of the class decides. */
final class MatterFinder {
    private final Map<String, List<String>> byPrefix = new HashMap<>();
    private final Map<String, List<String>> byTrait = new HashMap<>();

    MatterFinder(List<MatterChanged> matters) {
        for (MatterChanged matter : matters) {
            for (String prefix : matter.gbt4754()) {
                byPrefix.computeIfAbsent(Gbt4754.normalise(prefix), k -> new ArrayList<>())
                        .add(matter.code());
            }
            for (String trait : matter.traits()) {
                byTrait.computeIfAbsent(trait, k -> new ArrayList<>()).add(matter.code());
            }
        }
    }

    List<String> mattersOf(EnterpriseFacts enterprise) {
        Set<String> found = new LinkedHashSet<>(byClass(Gbt4754.normalise(enterprise.gbt4754())));
        found.addAll(enterprise.matters());
        for (String trait : enterprise.traits()) {
            found.addAll(byTrait.getOrDefault(trait, List.of()));
        }
        return List.copyOf(found);
    }

    private List<String> byClass(String code) {
        for (int length = code.length(); length > 0; length--) {
            List<String> matters = byPrefix.get(code.substring(0, length));
            if (matters != null) {
                return matters;
            }
        }
        return List.of();
    }
}
