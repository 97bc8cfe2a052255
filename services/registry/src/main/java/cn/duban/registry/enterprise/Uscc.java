package cn.duban.registry.enterprise;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Unified social credit code (统一社会信用代码), GB 32100-2015: 17 characters and a check character modulo 31. */
public final class Uscc {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;
    /** Weights are the powers of 3 modulo 31, GB 32100 annex A. */
    private static final int BASE = 3;

    private static final String UNSEEN = "[\\p{Cf}\\p{Z}\\s]";

    private Uscc() {}

    /**
     * A code as standards write it, from what people type and paste: half width, upper case, without blanks and
     * characters that cannot be seen. Empty stands for none.
     */
    public static String normalise(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll(UNSEEN, "")
                        .toUpperCase(Locale.ROOT);
    }

    /** Whether the text is a code of 18 allowed characters whose last one checks the others. */
    public static boolean isValid(String code) {
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * BASE % MODULUS;
        }
        return code.charAt(LENGTH - 1) == CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
