package cn.duban.registry.enterpriseimport;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How Excel shows a number. A code typed as a number is stored without the zeros in front; only a format of zeros
 * ({@code 0000}) says how many there are. Nothing is guessed.
 *
 * @param format as the workbook has it, null where it has none
 * @param value as it is stored
 */
record CellFormat(@Nullable String format, String value) {
    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern DATE = Pattern.compile("[ymdhs年月日时分秒]", Pattern.CASE_INSENSITIVE);
    /** What stands in quotes, brackets or behind a backslash is shown as it is and says nothing of the number. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General", Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d*");
    /** A class of GB/T 4754 has four digits and so lost none; codes of divisions never begin with zero. */
    private static final int WHOLE_CLASS = 4;

    static CellFormat of(Cell cell) {
        return new CellFormat(cell.getDataFormatString(), cell.getRawValue());
    }

    boolean isDate() {
        return format != null
                && DATE.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** The digits as the cell shows them; nothing where zeros may be missing or where it is no whole number. */
    Optional<String> shownCode() {
        if (!DIGITS.matcher(value).matches() || isDate()) {
            return Optional.empty();
        }
        if (format != null && format.length() > 1 && ZEROS.matcher(format).matches()) {
            return Optional.of("0".repeat(Math.max(0, format.length() - value.length())) + value);
        }
        return value.length() >= WHOLE_CLASS ? Optional.of(value) : Optional.empty();
    }
}
