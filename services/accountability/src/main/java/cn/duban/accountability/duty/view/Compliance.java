package cn.duban.accountability.duty.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How many duties are in which state; withdrawn ones are none.
 *
 * @param onTimeRate share of those done or missed that were done in time, 0 to 1; null while there is none
 */
public record Compliance(
        long total,
        long open,
        long done,
        long missed,
        long madeUp,
        @Nullable Double onTimeRate) {

    static final String COUNTS = "count(*) filter (where d.state = 'OPEN') as open,"
            + " count(*) filter (where d.state = 'DONE') as done,"
            + " count(*) filter (where d.state = 'MISSED') as missed,"
            + " count(*) filter (where d.state = 'MADE_UP') as made_up";

    static final Compliance NONE = of(0, 0, 0, 0);

    static Compliance of(long open, long done, long missed, long madeUp) {
        long settled = done + missed + madeUp;
        return new Compliance(
                open + settled,
                open,
                done,
                missed,
                madeUp,
                settled == 0 ? null : Double.valueOf((double) done / settled));
    }

    static Compliance read(ResultSet row) throws SQLException {
        return of(row.getLong("open"), row.getLong("done"), row.getLong("missed"), row.getLong("made_up"));
    }

    Compliance plus(Compliance other) {
        return of(open + other.open, done + other.done, missed + other.missed, madeUp + other.madeUp);
    }
}
