package cn.duban.portal.notification;

import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.RelayLevel;
import org.jspecify.annotations.Nullable;

/** Official terms in notifications. */
final class Terms {
    private Terms() {}

    static String of(RelayLevel level) {
        return switch (level) {
            case VILLAGE -> "村级";
            case TOWN -> "镇级";
            case DISTRICT -> "县级";
            case CITY -> "市级";
            case PROVINCE -> "省级";
            case STATE -> "国家";
        };
    }

    static String of(@Nullable IncidentGrade grade) {
        if (grade == null) {
            return "待定";
        }
        return switch (grade) {
            case GENERAL -> "一般";
            case LARGER -> "较大";
            case MAJOR -> "重大";
            case ESPECIALLY_MAJOR -> "特别重大";
        };
    }

    static String of(FaultKind kind) {
        return switch (kind) {
            case LATE -> "迟报";
            case OMITTED -> "漏报";
            case FALSE -> "谎报";
            case CONCEALED -> "瞒报";
        };
    }
}
