package cn.duban.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Subjects for tests. */
final class Hazards {
    static final String TYPE = "hazard";
    static final String TOWN = "/370000/370400/370405/370405101/";
    static final String GENERAL = "hazard.general.rectify";
    static final String MAJOR = "hazard.major.rectify";
    static final String CONFIRM = "hazard.report.confirm-grade";
    static final Responsible ENTERPRISE =
            new Responsible("enterprise-1", "post-1", List.of("leader-1", "leader-2"), TOWN);

    private Hazards() {}

    static Subject some() {
        return new Subject(TYPE, UUID.randomUUID().toString(), "YH-370405-20261123-000001", "粉尘清扫不及时");
    }

    static ArmRequest request(String clockId, Subject subject, Instant anchor) {
        return ArmRequest.of(clockId, subject, anchor, ENTERPRISE);
    }
}
