package cn.duban.incident.indicator;

import cn.duban.platform.bounds.Count;
import org.jspecify.annotations.Nullable;

/** What is sent to set a target. */
public record TargetRequest(
        @Count @Nullable Integer deaths,
        @Count @Nullable Integer incidents,
        @Count @Nullable Integer largerIncidents,
        @Nullable String document,
        @Nullable String clause) {}
