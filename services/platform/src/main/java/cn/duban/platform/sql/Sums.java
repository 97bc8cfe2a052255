package cn.duban.platform.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Sums that stay what they are: too much to count is shown as the most there can be. Requests are bounded since; a row
 * from before must not take the whole table from everybody.
 */
public final class Sums {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

    private Sums() {}

    /** A {@code sum(…)} of the row. */
    public static long of(ResultSet row, int column) throws SQLException {
        return within(row.getBigDecimal(column));
    }

    /** A {@code sum(…)} of the row that counts people or things. */
    public static int count(ResultSet row, String column) throws SQLException {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, within(row.getBigDecimal(column))));
    }

    /** Both together. */
    public static long plus(long one, long other) {
        return within(BigDecimal.valueOf(one).add(BigDecimal.valueOf(other)));
    }

    private static long within(BigDecimal sum) {
        return sum == null ? 0 : sum.min(MOST).max(LEAST).longValue();
    }
}
