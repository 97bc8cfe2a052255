package cn.duban.incident.lifecycle;

import cn.duban.contracts.incident.FaultKind;
import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;

/** Chinese names, for problems, tasks and documents. */
public final class Labels {
    private Labels() {}

    public static String of(IncidentState state) {
        return switch (state) {
            case REPORTING -> "报告与处置中";
            case INQUIRY -> "调查中";
            case CLOSURE -> "四不放过落实中";
            case ARCHIVED -> "已结案归档";
            case EVALUATED -> "已评估";
            case MERGED -> "已并案";
        };
    }

    public static String of(IncidentGrade grade) {
        return switch (grade) {
            case GENERAL -> "一般事故";
            case LARGER -> "较大事故";
            case MAJOR -> "重大事故";
            case ESPECIALLY_MAJOR -> "特别重大事故";
        };
    }

    public static String of(RelayLevel level) {
        return switch (level) {
            case VILLAGE -> "村居";
            case TOWN -> "镇街";
            case DISTRICT -> "区县";
            case CITY -> "市级";
            case PROVINCE -> "省级";
            case STATE -> "国务院有关部门";
        };
    }

    public static String of(NoticeRecipient recipient) {
        return switch (recipient) {
            case GOVERNMENT -> "本级人民政府";
            case PUBLIC_SECURITY -> "公安机关";
            case HUMAN_RESOURCES -> "人力资源社会保障部门";
            case TRADE_UNION -> "工会";
            case PROCURATORATE -> "人民检察院";
        };
    }

    public static String of(FaultKind kind) {
        return switch (kind) {
            case LATE -> "迟报";
            case OMITTED -> "漏报";
            case FALSE -> "谎报";
            case CONCEALED -> "瞒报";
        };
    }
}
