package cn.duban.hazard.plate;

import cn.duban.contracts.Basis;
import cn.duban.contracts.hazard.PlateMeasure;

/** The rules a plate rests on. */
public final class PlateBases {
    private static final String LAW = "中华人民共和国安全生产法（2021年修正）";
    private static final String ORDER_16 = "安全生产事故隐患排查治理暂行规定（16号令）";

    public static final Basis SUPERVISION = new Basis(LAW, "第四十一条");
    public static final Basis EVALUATION = new Basis(ORDER_16, "第十八条");
    public static final Basis ON_SITE = new Basis(ORDER_16, "第二十三条");
    /** Law enforcement inspectors come with papers, and not alone. */
    public static final Basis TWO_INSPECTORS = new Basis("中华人民共和国行政处罚法", "第四十二条");

    private PlateBases() {}

    static Basis of(PlateMeasure measure) {
        return switch (measure) {
            case STOP_PRODUCTION -> new Basis(LAW, "第一百零二条");
            case CLOSURE_PROPOSED -> new Basis(LAW, "第一百一十三条");
            case PROSECUTION -> new Basis("中华人民共和国刑法", "第一百三十四条之一");
        };
    }
}
