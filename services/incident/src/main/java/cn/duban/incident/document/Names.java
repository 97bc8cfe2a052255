package cn.duban.incident.document;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.incident.lifecycle.Labels;

/** What grades and kinds are called in papers. */
public final class Names {
    private Names() {}

    public static String grade(IncidentGrade grade) {
        return Labels.of(grade);
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
