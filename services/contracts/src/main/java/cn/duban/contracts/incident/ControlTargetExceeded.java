package cn.duban.contracts.incident;

import cn.duban.contracts.Basis;
import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A place has more dead or more incidents in a year than its control target (控制指标) allows. Told once per exceeding: again
 * only after the place was within its target in between, for instance because a target was set anew.
 *
 * @param divisionPath codes from the province down, each followed by a slash
 * @param excesses every measure above its limit
 * @param basis document that set the target
 * @param verified whether the target was checked against that document
 */
@EventOf(Topics.INCIDENT_TARGET)
public record ControlTargetExceeded(
        String divisionCode,
        String divisionName,
        String divisionPath,
        int year,
        List<Excess> excesses,
        Basis basis,
        boolean verified,
        OffsetDateTime at) {

    /** One measure above its limit. */
    public record Excess(Measure measure, int limit, int actual) {}

    /** What a target limits. */
    public enum Measure {
        /** 死亡人数 */
        DEATHS,
        /** 事故起数 */
        INCIDENTS,
        /** 较大及以上事故起数 */
        LARGER_INCIDENTS
    }
}
