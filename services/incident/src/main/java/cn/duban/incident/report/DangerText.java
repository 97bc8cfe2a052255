package cn.duban.incident.report;

import cn.duban.casework.input.Texts;
import cn.duban.incident.lifecycle.Danger;
import org.jspecify.annotations.Nullable;

/** What is said of a danger in words, within the length of a text. */
final class DangerText {
    private DangerText() {}

    static @Nullable Danger of(@Nullable Danger danger) {
        return danger == null
                ? null
                : new Danger(
                        danger.polluted(),
                        danger.endangered(),
                        Texts.optional(danger.other(), "danger.other", "其他较大涉险情形", 200));
    }
}
