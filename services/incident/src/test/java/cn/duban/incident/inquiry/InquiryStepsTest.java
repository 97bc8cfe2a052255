package cn.duban.incident.inquiry;

import static cn.duban.incident.inquiry.InquiryFixtures.NOW;
import static cn.duban.incident.inquiry.InquiryFixtures.by;
import static cn.duban.incident.inquiry.InquiryFixtures.formation;
import static cn.duban.incident.inquiry.InquiryFixtures.formed;
import static cn.duban.incident.inquiry.InquiryFixtures.investigating;
import static cn.duban.incident.inquiry.InquiryFixtures.plate;
import static cn.duban.incident.inquiry.InquiryFixtures.replied;
import static cn.duban.incident.inquiry.InquiryFixtures.report;
import static cn.duban.incident.inquiry.InquiryFixtures.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.contracts.incident.RelayLevel;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.RuleProblem;
import org.junit.jupiter.api.Test;

/** What an inquiry allows and refuses. */
class InquiryStepsTest {
    @Test
    void aReportWaitsForALeaderAndForEveryDeclaration() {
        Inquiry inquiry = formed();
        refusedForLack(inquiry, "调查组没有组长");
        inquiry.addMember("m1", "组长", "应急局", MemberRole.LEADER, by("officer"));
        inquiry.addMember("m2", "专家", "设计院", MemberRole.EXPERT, by("officer"));
        inquiry.declare("m1", false, "无", by("officer"));
        refusedForLack(inquiry, "专家尚未声明有无利害关系");

        inquiry.declare("m2", false, "无", by("officer"));

        inquiry.fileReport(report("officer"), null);
        assertThat(inquiry.stage()).isEqualTo(InquiryStage.REPORTED);
    }

    @Test
    void aMemberWithAConflictLeavesAndTheTeamIsIncompleteAgain() {
        Inquiry inquiry = formed();
        inquiry.addMember("m1", "组长", "应急局", MemberRole.LEADER, by("officer"));
        inquiry.declare("m1", true, "与事故单位负责人有亲属关系", by("officer"));

        assertThat(inquiry.stage()).isEqualTo(InquiryStage.TEAM);
        refusedForLack(inquiry, "调查组没有组长");
        inquiry.addMember("m2", "新组长", "应急局", MemberRole.LEADER, by("officer"));
        inquiry.declare("m2", false, "无", by("officer"));
        assertThat(inquiry.stage()).isEqualTo(InquiryStage.INVESTIGATING);
        assertThat(inquiry.log().team().members()).hasSize(2);
    }

    @Test
    void thereIsOneLeaderAndADeclarationIsFinal() {
        Inquiry inquiry = investigating();

        assertThatThrownBy(() -> inquiry.addMember("m2", "又一组长", "应急局", MemberRole.LEADER, by("officer")))
                .isInstanceOf(RuleProblem.class);
        assertThatThrownBy(() -> inquiry.declare("m1", true, "有", by("officer")))
                .isInstanceOf(ConflictProblem.class);
    }

    @Test
    void theOtherRegionMustSendSomebody() {
        Inquiry inquiry = Inquiry.form("id", formation(RelayLevel.DISTRICT, "滕州市"));
        inquiry.addMember("m1", "组长", "应急局", MemberRole.LEADER, by("officer"));
        inquiry.declare("m1", false, "无", by("officer"));
        refusedForLack(inquiry, "滕州市尚未派人参加");

        inquiry.addMember("m2", "组员", "滕州市应急局", MemberRole.MEMBER, by("officer"));
        inquiry.declare("m2", false, "无", by("officer"));

        assertThat(inquiry.stage()).isEqualTo(InquiryStage.INVESTIGATING);
    }

    @Test
    void aReportWaitsForEveryAppraisal() {
        Inquiry inquiry = investigating();
        inquiry.startAppraisal("a1", "起火点", "鉴定所", by("officer"));
        inquiry.startAppraisal("a2", "设备", "检验院", by("officer"));
        inquiry.endAppraisal("a1", "电气线路短路", by("officer"));
        refusedForLack(inquiry, "设备的技术鉴定尚无结论");
        assertThatThrownBy(() -> inquiry.endAppraisal("a1", "又一次", by("officer")))
                .isInstanceOf(ConflictProblem.class);

        inquiry.endAppraisal("a2", "合格", by("officer"));

        inquiry.fileReport(report("officer"), null);
    }

    @Test
    void aChangedGradeMovesTheInquiryUpAndTheFirstTeamStaysOnRecord() {
        Inquiry inquiry = investigating();
        assertThatThrownBy(() -> inquiry.fileReport(report("officer"), "市政府"))
                .isInstanceOfSatisfying(
                        RuleProblem.class,
                        problem -> assertThat(problem.body().detail()).contains("市政府"));
        assertThatThrownBy(() -> inquiry.moveUp(formation(RelayLevel.DISTRICT, null)))
                .isInstanceOf(RuleProblem.class);

        inquiry.moveUp(formation(RelayLevel.CITY, null));

        assertThat(inquiry.level()).isEqualTo(RelayLevel.CITY);
        assertThat(inquiry.stage()).isEqualTo(InquiryStage.TEAM);
        assertThat(inquiry.log().former()).hasSize(1);
        assertThat(inquiry.log().formations()).hasSize(2);
    }

    @Test
    void oneRequestForTimeAtATimeIsDecidedBySomebodyElse() {
        Inquiry inquiry = investigating();
        inquiry.requestTime("t1", InquiryClockIds.REPORT, NOW.plusDays(90), "案情复杂", by("officer"));
        assertThatThrownBy(() -> inquiry.requestTime("t2", "c", NOW, "再要", by("officer")))
                .isInstanceOf(ConflictProblem.class);
        assertThatThrownBy(() -> inquiry.decideTime("t1", true, "", by("officer")))
                .isInstanceOf(RuleProblem.class);
        assertThatThrownBy(() -> inquiry.decideTime("t1", false, " ", by("leader")))
                .isInstanceOf(RuleProblem.class);

        assertThat(inquiry.decideTime("t1", true, "", by("leader")).granted()).isTrue();
    }

    @Test
    void aRequestForTimeFallsAwayWithTheReport() {
        Inquiry inquiry = investigating();
        inquiry.requestTime("t1", InquiryClockIds.REPORT, NOW.plusDays(90), "案情复杂", by("officer"));

        inquiry.fileReport(report("officer"), null);

        assertThat(inquiry.log().pendingTime()).isEmpty();
        assertThat(inquiry.log().extensions().get(0).granted()).isFalse();
    }

    @Test
    void whoHandedInTheReportDoesNotReply() {
        Inquiry inquiry = reported();

        assertThatThrownBy(() -> inquiry.reply(new Reply(by("officer"), "同意", "1号")))
                .isInstanceOf(RuleProblem.class);
        inquiry.reply(new Reply(by("leader"), "同意", "1号"));
        assertThatThrownBy(() -> inquiry.reply(new Reply(by("leader"), "同意", "2号")))
                .isInstanceOf(ConflictProblem.class);
    }

    @Test
    void itIsPublishedOnceAndAfterTheReplyOnly() {
        Publication publication = new Publication(by("officer"), "政府网站");
        assertThatThrownBy(() -> reported().publish(publication)).isInstanceOf(ConflictProblem.class);
        Inquiry inquiry = replied();

        inquiry.publish(publication);

        assertThatThrownBy(() -> inquiry.publish(publication)).isInstanceOf(ConflictProblem.class);
    }

    @Test
    void aPlateIsLiftedAfterTheReplyBySomebodyWhoDidNotReportProgress() {
        Inquiry inquiry = investigating();
        inquiry.issue(plate());
        assertThatThrownBy(() -> inquiry.issue(plate())).isInstanceOf(ConflictProblem.class);
        inquiry.tellProgress("已询问证人", by("officer"));
        assertThatThrownBy(() -> inquiry.lift("办结", by("committee"))).isInstanceOf(RuleProblem.class);
        inquiry.fileReport(report("officer"), null);
        inquiry.reply(new Reply(by("leader"), "同意", "1号"));
        assertThatThrownBy(() -> inquiry.lift("办结", by("officer"))).isInstanceOf(RuleProblem.class);

        inquiry.lift("办结", by("committee"));

        assertThat(inquiry.plate().open()).isFalse();
        assertThat(inquiry.plate().progress()).hasSize(1);
    }

    @Test
    void afterTheReportTheTeamIsFixed() {
        assertThatThrownBy(() -> reported().addMember("m", "人", "局", MemberRole.MEMBER, by("officer")))
                .isInstanceOf(ConflictProblem.class);
        assertThatThrownBy(() -> reported().startAppraisal("a", "事", "所", by("officer")))
                .isInstanceOf(ConflictProblem.class);
        assertThatThrownBy(() -> reported().moveUp(formation(RelayLevel.CITY, null)))
                .isInstanceOf(ConflictProblem.class);
    }

    private static void refusedForLack(Inquiry inquiry, String what) {
        assertThatThrownBy(() -> inquiry.fileReport(report("officer"), null))
                .isInstanceOfSatisfying(
                        RuleProblem.class,
                        problem -> assertThat(problem.body().detail()).contains(what));
        assertThat(inquiry.log().report()).isNull();
    }
}
