package cn.duban.incident.indicator;

import org.jspecify.annotations.Nullable;

/** What is sent to set a target. */
public record TargetRequest(
        @Nullable Integer deaths,
        @Nullable Integer incidents,
        @Nullable Integer largerIncidents,
        @Nullable String document,
        @Nullable String clause) {}
