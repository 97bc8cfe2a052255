package cn.duban.incident.lifecycle;

import cn.duban.contracts.Basis;
import cn.duban.legal.LegalBases;

/** Clauses that inquiry, listed supervision and closing rest on. */
public final class InquiryBases {
    public static final Basis LEVELS = LegalBases.of("inquiry.levels");
    public static final Basis RAISED = LegalBases.of("inquiry.raised");
    public static final Basis REGIONS = LegalBases.of("inquiry.regions");
    public static final Basis TEAM = LegalBases.of("inquiry.team");
    public static final Basis NO_CONFLICT = LegalBases.of("inquiry.no-conflict");
    public static final Basis LEADER = LegalBases.of("inquiry.leader");
    public static final Basis APPRAISAL = LegalBases.of("inquiry.appraisal");
    public static final Basis REPORT_TIME = LegalBases.of("inquiry.report-time");
    public static final Basis REPORT = LegalBases.of("inquiry.report");
    public static final Basis REPLY = LegalBases.of("inquiry.reply");
    public static final Basis MEASURES = LegalBases.of("inquiry.measures");
    public static final Basis PLATE = LegalBases.of("inquiry.plate");
    public static final Basis FOUR_NO_PASS = LegalBases.of("inquiry.four-no-pass");
    public static final Basis EVALUATION = LegalBases.of("inquiry.evaluation");
    public static final Basis SIGN = LegalBases.of("check.other-person");

    private InquiryBases() {}

    /** Document and clause in one, for a sentence. */
    public static String text(Basis basis) {
        return basis.document() + basis.clause();
    }
}
