package cn.duban.hazard.lifecycle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Money of a plan, as it is shown. */
public final class Funds {
    /** Requests are bounded below this; what was taken before they were is shown short. */
    private static final int MOST_DIGITS = 15;

    private Funds() {}

    /** Yuan with two decimals: {@code 120000.50}. */
    public static String told(BigDecimal yuan) {
        if ((long) yuan.precision() - yuan.scale() > MOST_DIGITS) {
            return yuan.round(new MathContext(3)).toString();
        }
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
