package cn.duban.incident.document;

import cn.duban.casework.actor.Signature;
import cn.duban.incident.document.CaseFile.Content;
import cn.duban.incident.document.CaseFile.Danger;
import cn.duban.incident.document.CaseFile.Figures;
import cn.duban.incident.document.CaseFile.Said;
import cn.duban.incident.inquiry.Inquiries;
import cn.duban.incident.lifecycle.GradeFinding;
import cn.duban.incident.lifecycle.Grading;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Statement;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.platform.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes from an incident what its papers are made of; only what never changes again, so that they can be made again. */
@ApplicationScoped
class CaseFiles {
    private final Grading grading;
    private final Inquiries inquiries;

    private final CurrentUser user;

    CaseFiles(Grading grading, Inquiries inquiries, CurrentUser user) {
        this.user = user;
        this.grading = grading;
        this.inquiries = inquiries;
    }

    CaseFile of(Incident incident) {
        List<Statement> all = incident.log().statements();
        return new CaseFile(
                incident.number(),
                incident.title(),
                Names.kind(incident.kind()),
                incident.enterprise() == null ? null : incident.enterprise().name(),
                incident.place().divisionName(),
                incident.times().occurredAt(),
                incident.times().knownAt(),
                incident.times().sentAt(),
                incident.times().receivedAt(),
                IntStream.range(0, all.size())
                        .mapToObj(i -> said(incident, all.get(i), i == 0 ? null : all.get(i - 1)))
                        .toList(),
                inquiries
                        .find(incident.id())
                        .map(inquiry -> InquiryRecords.of(inquiry, at -> gradeAt(incident, at)))
                        .orElse(null));
    }

    /** The grade somebody confirmed, else what was known at that moment gives. */
    private String gradeAt(Incident incident, OffsetDateTime at) {
        if (incident.confirmedGrade() != null) {
            return Names.grade(incident.confirmedGrade());
        }
        List<Statement> all = incident.log().statements();
        Statement known = all.stream()
                .filter(said -> !said.receivedAt().isAfter(at))
                .reduce(all.get(0), (earlier, later) -> later);
        return grade(grading.find(known.content()));
    }

    private Said said(Incident incident, Statement statement, @Nullable Statement before) {
        StatementContent content = statement.content();
        Signature by = statement.by();
        return new Said(
                statement.version(),
                CaseFile.Kind.valueOf(statement.kind().name()),
                signer(by),
                by.organisationName() == null ? by.name() : by.organisationName(),
                Addressees.of(incident.relay(), by),
                statement.sentAt(),
                content(content),
                grade(grading.find(content)),
                statement.reason(),
                FigureChanges.between(before == null ? null : before.content(), content));
    }

    /** The other side reads post and body, not the name. */
    private String signer(Signature by) {
        String post = by.postName();
        boolean hidden = user.ofEnterprise() && !user.belongsTo(by.organisationId());
        return hidden ? (post == null ? "——" : post) : by.name();
    }

    private static String grade(GradeFinding finding) {
        if (finding.grade() == null) {
            return finding.nearMiss() ? "较大涉险事故" : "待核实";
        }
        return Names.grade(finding.grade()) + (finding.provisional() ? "（暂定）" : "");
    }

    private static @Nullable Danger danger(cn.duban.incident.lifecycle.@Nullable Danger known) {
        return known == null ? null : new Danger(known.pollution(), known.facilities(), known.other());
    }

    private static Content content(StatementContent content) {
        cn.duban.incident.lifecycle.Figures known = content.figures();
        Figures figures = new Figures(
                known.deaths(),
                known.missing(),
                known.seriousInjuries(),
                known.minorInjuries(),
                known.poisoned(),
                known.trapped(),
                known.inDanger(),
                known.evacuated(),
                known.lossFen());
        return new Content(
                content.what(),
                content.place(),
                content.unitOverview(),
                figures,
                danger(content.danger()),
                content.cause(),
                content.measures(),
                content.other());
    }
}
