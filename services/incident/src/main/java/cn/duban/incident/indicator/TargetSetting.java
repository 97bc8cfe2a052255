package cn.duban.incident.indicator;

import cn.duban.contracts.Basis;
import java.time.OffsetDateTime;

/**
 * A target being set.
 *
 * @param verified whether it was checked against the document
 * @param by sign-in name
 */
record TargetSetting(Limits limits, Basis basis, boolean verified, String by, String byName, OffsetDateTime at) {}
