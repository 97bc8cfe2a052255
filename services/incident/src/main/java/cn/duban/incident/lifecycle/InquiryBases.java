package cn.duban.incident.lifecycle;

import cn.duban.contracts.Basis;

/** Clauses that inquiry, listed supervision and closing rest on. */
public final class InquiryBases {
    private static final String INQUIRY = "国务院令第493号";
    private static final String LAW = "中华人民共和国安全生产法（2021年修正）";

    public static final Basis LEVELS = new Basis(INQUIRY, "第十九条");
    public static final Basis RAISED = new Basis(INQUIRY, "第二十条");
    public static final Basis REGIONS = new Basis(INQUIRY, "第二十一条");
    public static final Basis TEAM = new Basis(INQUIRY, "第二十二条");
    public static final Basis NO_CONFLICT = new Basis(INQUIRY, "第二十三条");
    public static final Basis LEADER = new Basis(INQUIRY, "第二十四条");
    public static final Basis APPRAISAL = new Basis(INQUIRY, "第二十七条");
    public static final Basis REPORT_TIME = new Basis(INQUIRY, "第二十九条");
    public static final Basis REPORT = new Basis(INQUIRY, "第三十条");
    public static final Basis REPLY = new Basis(INQUIRY, "第三十二条");
    public static final Basis MEASURES = new Basis(INQUIRY, "第三十三条");
    public static final Basis PLATE = new Basis("安委〔2010〕6号", "督办期限条款");
    public static final Basis FOUR_NO_PASS = new Basis("国发〔2004〕2号", "“四不放过”原则");
    public static final Basis EVALUATION = new Basis(LAW, "第八十六条");
    public static final Basis SIGN = new Basis("台政发〔2016〕10号", "谁检查、谁签字、谁负责");

    private InquiryBases() {}
}
