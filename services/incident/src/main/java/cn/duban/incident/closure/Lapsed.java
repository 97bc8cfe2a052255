package cn.duban.incident.closure;

import java.time.OffsetDateTime;

/** A set as it was filed and perhaps signed before something made that void; kept for ever. */
public record Lapsed(SetState state, OffsetDateTime at, String why) {}
