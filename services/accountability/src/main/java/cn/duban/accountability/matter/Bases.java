package cn.duban.accountability.matter;

import cn.duban.contracts.Basis;
import cn.duban.legal.LegalBases;
import java.time.LocalDate;

/** Clauses refusals rest on. Those marked [K] come from general knowledge and were not read in the text. */
public final class Bases {
    /** [K] Who has an interest in the matter withdraws. */
    public static final Basis WITHDRAW = LegalBases.of("case.withdraw");
    /** [K] Told before it is decided. */
    public static final Basis NOTICE = LegalBases.of("case.notice");
    /** [K] Heard before it is decided, and not worse off for it. */
    public static final Basis DEFENCE = LegalBases.of("case.defence");
    /** [K] What was not told and heard may not be decided. */
    public static final Basis NO_DECISION_UNHEARD = LegalBases.of("case.unheard");
    /** [K] Facts must be clear and evidence sufficient. */
    public static final Basis EVIDENCE = LegalBases.of("case.evidence");
    /** [K] Sixty days to ask for a review. */
    public static final Basis APPEAL = LegalBases.of("case.appeal");
    /** [K] The list of the seriously discredited. */
    public static final Basis DISCREDIT_LISTING = LegalBases.of("measure.discredit");
    /** [K] That persons are listed too. */
    public static final Basis DISCREDIT_PERSONS = LegalBases.of("measure.discredit.persons");
    /** [K] Off the list before its time. */
    public static final Basis EARLY_REMOVAL = LegalBases.of("measure.discredit.removal");
    /** [K] Back on the list for a removal got by fraud. */
    public static final Basis FRAUD = LegalBases.of("measure.discredit.fraud");

    private Bases() {}

    /** Whose document lets the office of the committee warn and interview here. */
    public static Basis interview(Place place, LocalDate day) {
        return LegalBases.at("measure.interview", place.divisionPath(), day).basis();
    }

    /** Exceeded targets and failed assessments are vetoed by the document of the place. */
    public static Basis veto(Place place, LocalDate day) {
        return LegalBases.at("measure.veto", place.divisionPath(), day).basis();
    }
}
