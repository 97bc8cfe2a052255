package cn.duban.incident.lifecycle;

import cn.duban.contracts.Basis;

/** Clauses refusals and findings rest on. */
public final class Bases {
    private static final String REPORTING = "国务院令第493号";

    public static final Basis GRADES = new Basis(REPORTING, "第三条");
    public static final Basis TRUTHFUL = new Basis(REPORTING, "第四条");
    public static final Basis ENTERPRISE_REPORT = new Basis(REPORTING, "第九条");
    public static final Basis RELAY = new Basis(REPORTING, "第十条");
    public static final Basis RELAY_TIME = new Basis(REPORTING, "第十一条");
    public static final Basis REPORT_CONTENT = new Basis(REPORTING, "第十二条");
    public static final Basis SUPPLEMENT = new Basis(REPORTING, "第十三条");
    public static final Basis FAULTS = new Basis(REPORTING, "第三十五条、第三十六条");

    private Bases() {}
}
