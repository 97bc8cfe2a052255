package cn.duban.incident.lifecycle;

import org.jspecify.annotations.Nullable;

/** One field that differs between two versions. */
public record Change(
        String field,
        String label,
        @Nullable String before,
        @Nullable String after) {}
