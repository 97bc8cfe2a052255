package cn.duban.incident.lifecycle;

import cn.duban.contracts.Basis;
import cn.duban.legal.LegalBases;

/** Clauses refusals and findings rest on. */
public final class Bases {
    public static final Basis GRADES = LegalBases.of("incident.grades");
    public static final Basis TRUTHFUL = LegalBases.of("incident.truthful");
    public static final Basis ENTERPRISE_REPORT = LegalBases.of("incident.enterprise-report");
    public static final Basis RELAY = LegalBases.of("incident.relay");
    public static final Basis RELAY_TIME = LegalBases.of("incident.relay-time");
    public static final Basis REPORT_CONTENT = LegalBases.of("incident.report-content");
    public static final Basis SUPPLEMENT = LegalBases.of("incident.supplement");
    public static final Basis FAULTS = LegalBases.of("incident.faults");
    /** Reports past the chain, by telephone. */
    public static final Basis DIRECT_REPORT = LegalBases.of("incident.direct-report");

    /** What makes a near miss (较大涉险). */
    public static final Basis NEAR_MISS = LegalBases.of("incident.near-miss");

    private Bases() {}
}
