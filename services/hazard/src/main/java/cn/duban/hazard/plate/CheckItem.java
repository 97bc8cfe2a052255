package cn.duban.hazard.plate;

import org.jspecify.annotations.Nullable;

/** One item of the checklist of the review on site. */
public record CheckItem(
        String item, boolean passed, @Nullable String remark) {}
