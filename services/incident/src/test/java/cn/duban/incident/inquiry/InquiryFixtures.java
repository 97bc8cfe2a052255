package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.InquiryDeviation;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Seat;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inquiries in every stage, made by the steps that lead there. */
final class InquiryFixtures {
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");

    private InquiryFixtures() {}

    static Signature by(String username) {
        return new Signature(username, username, "岗位", "office", "应急局", NOW);
    }

    static Formation formation(RelayLevel level, @Nullable String otherRegion) {
        Seat seat = new Seat(level, "政府", new Body("government", "政府"), new Body("office", "应急局"));
        return new Formation(seat, InquiryDeviation.NONE, null, "政府", otherRegion, by("head"));
    }

    static Inquiry formed() {
        return Inquiry.form("id", formation(RelayLevel.DISTRICT, null));
    }

    static Inquiry investigating() {
        Inquiry inquiry = formed();
        inquiry.addMember("m1", "组长", "应急局", MemberRole.LEADER, by("officer"));
        inquiry.declare("m1", false, "无利害关系", by("officer"));
        return inquiry;
    }

    static Inquiry reported() {
        Inquiry inquiry = investigating();
        inquiry.fileReport(report("officer"), null);
        return inquiry;
    }

    static Inquiry replied() {
        Inquiry inquiry = reported();
        inquiry.reply(new Reply(by("leader"), "同意", "台政字〔2026〕1号"));
        return inquiry;
    }

    static InquiryReport report(String username) {
        return new InquiryReport(by(username), true, "直接原因", "间接原因", "建议", List.of(), List.of());
    }

    static Plate plate() {
        Body committee = new Body("committee", "安委办");
        Issuer issuer = new Issuer(RelayLevel.CITY, "市安委办", committee, committee, new Basis("安委〔2010〕6号", "第二条"));
        return Plate.issue("p", "督1号", issuer, "依法查处", NOW.plusDays(60), by("committee"));
    }
}
