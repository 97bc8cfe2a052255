package cn.duban.registry.duty;

import cn.duban.contracts.Basis;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What posts and bodies must do in each period (履职事项). */
@ApplicationScoped
public class RecurringDuties {
    private final Sql sql;

    RecurringDuties(Sql sql) {
        this.sql = sql;
    }

    /**
     * One of them.
     *
     * @param period MONTH, QUARTER, HALF_YEAR or YEAR
     * @param times how often in each period
     */
    public record RecurringDuty(
            String id,
            @Nullable String post,
            @Nullable String body,
            String name,
            String period,
            int times,
            String evidence,
            Basis basis,
            boolean verified) {}

    /** Those of a body, or of a post; null means any. */
    public List<RecurringDuty> of(@Nullable String body, @Nullable String post) {
        return sql.query(
                "select id, post, body, name, period, times, evidence, document, clause, verified from recurring_duty"
                        + " where (?::text is null or body = ?) and (?::text is null or post = ?) order by id",
                RecurringDuties::read,
                body,
                body,
                post,
                post);
    }

    private static RecurringDuty read(ResultSet row) throws SQLException {
        return new RecurringDuty(
                row.getString("id"),
                row.getString("post"),
                row.getString("body"),
                row.getString("name"),
                row.getString("period"),
                row.getInt("times"),
                row.getString("evidence"),
                new Basis(row.getString("document"), row.getString("clause")),
                row.getBoolean("verified"));
    }
}
