package cn.duban.accountability.matter;

import cn.duban.contracts.Basis;

/** Clauses refusals rest on. Those marked [K] come from general knowledge and were not read in the text. */
public final class Bases {
    private static final String PENALTIES = "中华人民共和国行政处罚法（2021年修订）";
    private static final String DISCREDIT = "应急管理部令第11号";

    /** [K] Who has an interest in the matter withdraws. */
    public static final Basis WITHDRAW = new Basis(PENALTIES, "第四十三条");
    /** [K] Told before it is decided. */
    public static final Basis NOTICE = new Basis(PENALTIES, "第四十四条");
    /** [K] Heard before it is decided, and not worse off for it. */
    public static final Basis DEFENCE = new Basis(PENALTIES, "第四十五条");
    /** [K] What was not told and heard may not be decided. */
    public static final Basis NO_DECISION_UNHEARD = new Basis(PENALTIES, "第六十二条");
    /** [K] Facts must be clear and evidence sufficient. */
    public static final Basis EVIDENCE = new Basis(PENALTIES, "第四十条");
    /** [K] Sixty days to ask for a review. */
    public static final Basis APPEAL = new Basis("中华人民共和国行政复议法（2023年修订）", "第二十条");
    /** [K] */
    public static final Basis DISCREDIT_LISTING = new Basis(DISCREDIT, "列入条款");
    /** [K] */
    public static final Basis EARLY_REMOVAL = new Basis(DISCREDIT, "提前移出条款");
    /** [K] */
    public static final Basis FRAUD = new Basis(DISCREDIT, "恢复列入条款");

    /** Office of the committee warns and interviews. */
    public static final Basis INTERVIEW = new Basis("张发〔2020〕47号", "四(具体)1(6)");

    /** Exceeded targets and failed assessments are vetoed. */
    public static final Basis VETO = new Basis("张发〔2020〕47号", "五(五)");

    private Bases() {}
}
