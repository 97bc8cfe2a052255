package cn.duban.portal.notification;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.contracts.incident.ReportChannel;
import java.time.OffsetDateTime;
import java.util.List;

/** An incident of an enterprise in 张山子镇, as its service would publish it. */
public final class SampleIncident {
    public static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T09:00:00+08:00");

    private SampleIncident() {}

    public static IncidentSnapshot of(String id, long version, IncidentState state, IncidentGrade grade) {
        return of(id, version, state, grade, ReportChannel.ENTERPRISE);
    }

    /** The same, reported otherwise. */
    public static IncidentSnapshot of(
            String id, long version, IncidentState state, IncidentGrade grade, ReportChannel channel) {
        return new IncidentSnapshot(
                id,
                "SG-" + id,
                "铸造车间机械伤害",
                state,
                IncidentKind.WORK,
                channel,
                grade,
                true,
                IncidentGrade.LARGER,
                false,
                null,
                "demo-ent-01",
                "演示企业一",
                "370405101",
                "张山子镇",
                "/370000/370400/370405/370405101/",
                "tez-yingjiju",
                List.of("tez-yingjiju", "zz-yingjiju"),
                List.of("tez-anweiban", "tez-jianwei"),
                List.of("tez-post-quzhang"),
                "qiye",
                AT,
                AT,
                AT,
                AT,
                1,
                null,
                2,
                null,
                RelayLevel.DISTRICT,
                AT.plusHours(2),
                version);
    }
}
