package cn.duban.casework.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values read in an official paper; called from the templates. */
public final class Wording {
    /** Statutory times are China's, wherever the machine stands. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String UNKNOWN = "待核实";
    // GB/T 9704-2012, 7.3.5.4: dates in Arabic numerals, without leading zeros.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.CHINA);
    private static final int FEN_DIGITS = 6;
    private static final int LONG_NAME = 12;

    public Wording() {}

    public String time(@Nullable OffsetDateTime time) {
        return time == null ? UNKNOWN : time.atZoneSameInstant(CHINA).format(TIME);
    }

    public String date(OffsetDateTime time) {
        return time.atZoneSameInstant(CHINA).format(DATE);
    }

    public String day(LocalDate day) {
        return day.format(DATE);
    }

    /** Number of people; unknown is not zero. */
    public String people(@Nullable Integer count) {
        return count == null ? UNKNOWN : count + "人";
    }

    /** 12,345,600 fen → 12.3456万元. */
    public String money(@Nullable Long fen) {
        if (fen == null) {
            return UNKNOWN;
        }
        return BigDecimal.valueOf(fen, FEN_DIGITS).stripTrailingZeros().toPlainString() + "万元";
    }

    /** Style of the red head: a long name is set smaller, to stay on one line. */
    public String head(String issuer) {
        return issuer.codePointCount(0, issuer.length()) > LONG_NAME ? "issuer-long" : "issuer";
    }

    public String text(@Nullable String text) {
        return text == null || text.isBlank() ? UNKNOWN : text;
    }

    /** What was said of something: that there is none is known. */
    public String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? "无" : text;
    }

    /** The lines a person typed, each a paragraph. */
    public List<String> lines(@Nullable String text) {
        return text(text).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
