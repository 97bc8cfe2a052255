package cn.duban.platform.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a table (or entity) keeps what decides who may see a row. Names are SQL columns or HQL paths and come from the
 * program, never from a user.
 *
 * @param enterprise id of the enterprise the row is about
 * @param organisations conditions over the placeholder {@code {organisations}}, a list of ids
 * @param divisionPath path of the row's division
 * @param reporter sign-in name of who filed it
 */
public record ScopeColumns(
        @Nullable String enterprise,
        List<String> organisations,
        @Nullable String divisionPath,
        @Nullable String reporter) {
    /** Stands for the list of ids in a condition. */
    public static final String ORGANISATIONS = "{organisations}";

    /** A table that nobody can see anything of, until columns are named. */
    public static ScopeColumns none() {
        return new ScopeColumns(null, List.of(), null, null);
    }

    public ScopeColumns enterprise(String column) {
        return new ScopeColumns(column, organisations, divisionPath, reporter);
    }

    public ScopeColumns divisionPath(String column) {
        return new ScopeColumns(enterprise, organisations, column, reporter);
    }

    public ScopeColumns reporter(String column) {
        return new ScopeColumns(enterprise, organisations, divisionPath, column);
    }

    /** A column that holds the id of a body in charge. */
    public ScopeColumns organisation(String column) {
        return organisationCondition(column + " in (" + ORGANISATIONS + ")");
    }

    /** For instance {@code exists (select 1 from hazard_body b where b.hazard_id = h.id and b.body in ({organisations}))}. */
    public ScopeColumns organisationCondition(String condition) {
        List<String> all = new ArrayList<>(organisations);
        all.add(condition);
        return new ScopeColumns(enterprise, List.copyOf(all), divisionPath, reporter);
    }
}
