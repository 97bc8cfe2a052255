package cn.duban.incident.document;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;

/** What grades and kinds are called in papers. */
public final class Names {
    private Names() {}

    public static String grade(IncidentGrade grade) {
        return switch (grade) {
            case GENERAL -> "一般事故";
            case LARGER -> "较大事故";
            case MAJOR -> "重大事故";
            case ESPECIALLY_MAJOR -> "特别重大事故";
        };
    }

    public static String kind(IncidentKind kind) {
        return switch (kind) {
            case WORK -> "工矿商贸事故";
            case ROAD_TRAFFIC -> "道路交通事故";
            case FIRE -> "火灾事故";
            case RAILWAY -> "铁路交通事故";
            case POWER -> "电力事故";
            case HAZARD_TREATED_AS_INCIDENT -> "隐患当作事故对待";
        };
    }
}
