package cn.duban.incident.report;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.input.Texts;
import cn.duban.incident.clocks.SupplementClock;
import cn.duban.incident.lifecycle.Bases;
import cn.duban.incident.lifecycle.Grading;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.StatementContent;
import cn.duban.incident.lifecycle.StatementKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;

/** Completes, follows up or supplements a report (补充、续报、补报). */
@ApplicationScoped
public class SayMore {
    private final Grading grading;
    private final EvidenceLinks evidence;
    private final SupplementClock supplements;
    private final Locating locating;

    SayMore(Grading grading, EvidenceLinks evidence, SupplementClock supplements, Locating locating) {
        this.grading = grading;
        this.evidence = evidence;
        this.supplements = supplements;
        this.locating = locating;
    }

    /** Adds a version; the grade follows, and with it how far up the report must go. */
    public void say(Incident incident, StatementKind kind, CompletionRequest request, Signature by) {
        List<String> files = EvidenceIds.of(request.evidenceIds());
        StatementContent content = request.content().content();
        if (content.isNothing() && files.isEmpty()) {
            throw Refusals.refuse(
                    "nothing-said", "没有填写内容", "content", "请至少填写一项；情况没有变化的，也请在“其他情况”中写明", Bases.REPORT_CONTENT);
        }
        OffsetDateTime changedAt = request.changedAt();
        if (changedAt != null) {
            checkChange(incident, changedAt, by);
        }
        locating.locate(incident, request.content().divisionCode(), by);
        incident.state(kind, content, Texts.optional(request.reason(), "reason", "理由", Texts.LONG), grading, by);
        evidence.attach(incident.id(), files, by.username());
        if (changedAt != null) {
            supplements.reported(incident, changedAt, by);
        }
    }

    // Casualties change after it happened and before it is told; anything else is another year mistyped.
    private static void checkChange(Incident incident, OffsetDateTime changedAt, Signature by) {
        if (changedAt.isAfter(by.at().plusMinutes(5))) {
            throw Refusals.refuse("changed-in-future", "变化时间有误", "changedAt", "变化时间不得晚于现在", Bases.SUPPLEMENT);
        }
        if (changedAt.isBefore(incident.times().happenedAt())) {
            throw Refusals.refuse("changed-before", "变化时间有误", "changedAt", "变化时间不得早于事故发生时间", Bases.SUPPLEMENT);
        }
    }
}
