package cn.duban.incident.document;

import cn.duban.casework.input.Days;
import cn.duban.incident.document.CaseFile.Member;
import cn.duban.incident.document.CaseFile.Plate;
import cn.duban.incident.document.CaseFile.Reply;
import cn.duban.incident.document.CaseFile.Report;
import cn.duban.incident.inquiry.Declaration;
import cn.duban.incident.inquiry.Inquiry;
import cn.duban.incident.inquiry.InquiryLog;
import cn.duban.incident.inquiry.InquiryReport;
import cn.duban.incident.inquiry.MemberRole;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an inquiry gives to the papers. */
final class InquiryRecords {
    private InquiryRecords() {}

    /** @param gradeAt label of the grade the incident had at a moment */
    static CaseFile.Inquiry of(Inquiry inquiry, Function<OffsetDateTime, String> gradeAt) {
        InquiryLog log = inquiry.log();
        return new CaseFile.Inquiry(
                inquiry.organisationName(),
                log.formation().by().at(),
                members(log),
                report(log.report(), gradeAt),
                reply(log, inquiry),
                plate(log.plate()));
    }

    /** Whoever has a conflict of interest has left the team (493号令 art. 23). */
    private static List<Member> members(InquiryLog log) {
        return log.team().members().stream()
                .filter(one -> one.declaration() != Declaration.CONFLICT)
                .map(one -> new Member(
                        one.name(),
                        one.unit(),
                        role(one.role()),
                        one.declaration() == Declaration.PENDING ? "尚未声明" : "无利害关系"))
                .toList();
    }

    private static String role(MemberRole role) {
        return switch (role) {
            case LEADER -> "组长";
            case MEMBER -> "成员";
            case EXPERT -> "专家";
        };
    }

    private static @Nullable Report report(@Nullable InquiryReport report, Function<OffsetDateTime, String> gradeAt) {
        if (report == null) {
            return null;
        }
        OffsetDateTime filed = report.filed().at();
        return new Report(filed, report.filed().name(), gradeAt.apply(filed));
    }

    /** It is the government that replies (493号令 art. 32), whoever of its people enters it. */
    private static @Nullable Reply reply(InquiryLog log, Inquiry inquiry) {
        return log.reply() == null
                ? null
                : new Reply(
                        log.reply().by().at(),
                        inquiry.seat().name(),
                        log.reply().number(),
                        log.reply().opinion());
    }

    private static @Nullable Plate plate(cn.duban.incident.inquiry.@Nullable Plate plate) {
        return plate == null
                ? null
                : new Plate(
                        plate.number(),
                        plate.issuer().name(),
                        plate.issued().at(),
                        plate.demands(),
                        Days.of(plate.due()),
                        plate.issuer().basis().document(),
                        plate.issuer().basis().clause());
    }
}
