package cn.duban.portal.notification;

import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.RelayLevel;
import org.jspecify.annotations.Nullable;

/** Official terms in notifications. */
final class Terms {
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

    private Terms() {}

    /** A length of time as people say it: its two largest units. */
    static String span(long minutes) {
        if (minutes < MINUTES_OF_AN_HOUR) {
            return minutes + "分钟";
        }
        return minutes < MINUTES_OF_A_DAY
                ? units(minutes / MINUTES_OF_AN_HOUR, "小时", minutes % MINUTES_OF_AN_HOUR, "分钟")
                : units(minutes / MINUTES_OF_A_DAY, "天", minutes % MINUTES_OF_A_DAY / MINUTES_OF_AN_HOUR, "小时");
    }

    private static String units(long larger, String largerUnit, long smaller, String smallerUnit) {
        return larger + largerUnit + (smaller == 0 ? "" : smaller + smallerUnit);
    }

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
