package cn.duban.incident.lifecycle;

import cn.duban.casework.input.Refusals;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Casualties and dangers may only fall below what was once said with a reason (493号令 art. 4: no false report, no concealment). */
final class CasualtiesPolicy {
    private CasualtiesPolicy() {}

    static void check(List<Statement> statements, Figures now, String reason) {
        if (now.negative()) {
            throw Refusals.refuse("negative-figure", "数字有误", "figures", "人数和金额不得小于零", null);
        }
        if (!reason.isBlank()) {
            return;
        }
        notBelow(statements, now.deaths(), Figures::deaths, "figures.deaths", "死亡人数");
        notBelow(statements, now.injured(), Figures::injured, "figures.seriousInjuries", "重伤（含中毒）人数");
        notBelow(statements, now.deadOrMissing(), Figures::deadOrMissing, "figures.missing", "死亡和下落不明人数合计");
    }

    /** A danger that was reported is taken back with a reason only. */
    static void check(@Nullable Danger before, @Nullable Danger now, String reason) {
        if (reason.isBlank() && before != null && now != null && before.fadesIn(now)) {
            String message = "此前报告的较大涉险情形不再列出的，须写明理由";
            throw Refusals.refuse("danger-below-earlier", "涉险情形少于此前报告", "danger", message, Bases.TRUTHFUL);
        }
    }

    private static void notBelow(
            List<Statement> statements,
            @Nullable Integer now,
            Function<Figures, @Nullable Integer> figure,
            String field,
            String label) {
        Integer most = statements.stream()
                .map(statement -> figure.apply(statement.content().figures()))
                .filter(Objects::nonNull)
                .reduce((one, other) -> Math.max(one, other))
                .orElse(null);
        if (most != null && now != null && now < most) {
            String message = label + "低于此前报告的" + most + "，须写明理由";
            throw Refusals.refuse("casualties-below-earlier", "伤亡少于此前报告", field, message, Bases.TRUTHFUL);
        }
    }
}
