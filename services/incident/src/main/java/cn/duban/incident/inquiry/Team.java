package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.NotFoundProblem;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The team that inquires (调查组); who left it for a conflict stays on record. */
public record Team(@JsonValue List<Member> members) {
    static final Team EMPTY = new Team(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Team {
        members = List.copyOf(members);
    }

    Team with(String id, String name, String unit, MemberRole role, Signature by) {
        if (role == MemberRole.LEADER && hasLeader()) {
            throw Refusals.refuse("second-leader", "已有组长", "role", "调查组只设一名组长", InquiryBases.LEADER);
        }
        List<Member> more = new ArrayList<>(members);
        more.add(Member.joining(id, name, unit, role, by));
        return new Team(more);
    }

    Team declared(String id, boolean conflict, String statement, OffsetDateTime at) {
        Member member = members.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundProblem("member", "没有这名成员", "调查组没有这名成员"));
        if (member.declaration() != Declaration.PENDING) {
            throw Refusals.conflict("declared-already", "已经声明", member.name() + "已经声明过利害关系，不能更改");
        }
        return new Team(members.stream()
                .map(one -> one.id().equals(id) ? one.declared(conflict, statement, at) : one)
                .toList());
    }

    /**
     * What the team lacks before it may hand in a report.
     *
     * @param otherRegion region that must send somebody, null where none
     */
    List<FieldError> lacking(@Nullable String otherRegion) {
        List<FieldError> lacking = new ArrayList<>();
        if (!hasLeader()) {
            lacking.add(new FieldError("members", "调查组没有组长（" + InquiryBases.LEADER.clause() + "）"));
        }
        members.stream()
                .filter(member -> member.declaration() == Declaration.PENDING)
                .forEach(member -> lacking.add(new FieldError(
                        "members", member.name() + "尚未声明有无利害关系（" + InquiryBases.NO_CONFLICT.clause() + "）")));
        if (otherRegion != null && members.stream().noneMatch(member -> sentBy(member, otherRegion))) {
            lacking.add(new FieldError(
                    "members", "事故发生单位所在地" + otherRegion + "尚未派人参加（" + InquiryBases.REGIONS.clause() + "）"));
        }
        return lacking;
    }

    private boolean hasLeader() {
        return members.stream().anyMatch(member -> member.role() == MemberRole.LEADER && member.stays());
    }

    private static boolean sentBy(Member member, String region) {
        return member.stays() && member.unit().contains(region);
    }
}
