package cn.duban.accountability.steps;

import cn.duban.accountability.matter.Groups;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.platform.identity.CurrentScope;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What the caller may see, as conditions in SQL. What is out of scope does not exist for the caller. */
@RequestScoped
public class Viewer {
    private static final String NOTHING = "false";

    private final Actors actors;
    private final CurrentScope scope;

    Viewer(Actors actors, CurrentScope scope) {
        this.actors = actors;
        this.scope = scope;
    }

    /** Who looks. */
    public Actor actor() {
        return actors.current();
    }

    /**
     * Whoever watches over the territory of a row and has no interest in it.
     *
     * @param alias of a table with {@code division_path} and {@code conflicted_bodies}
     */
    public String oversees(String alias, List<Object> values) {
        Actor actor = actor();
        List<String> paths = List.copyOf(scope.get().divisionPaths());
        if (!actor.hasAny(Groups.OVERSEERS) || paths.isEmpty()) {
            return NOTHING;
        }
        String territory = String.join(" or ", Collections.nCopies(paths.size(), alias + ".division_path like ?"));
        paths.forEach(path -> values.add(path + "%"));
        return "((" + territory + ") and not " + overlaps(alias + ".conflicted_bodies", actor.bodies(), values) + ")";
    }

    /** Whoever acts for the body in a column, in one of the roles. */
    public String actsFor(String column, Set<String> roles, List<Object> values) {
        Actor actor = actor();
        return actor.hasAny(roles) ? "(" + column + " = any(" + array(actor.bodies(), values) + "))" : NOTHING;
    }

    /** Whoever acts for one of the bodies in an array column, in one of the roles. */
    public String actsForAny(String column, Set<String> roles, List<Object> values) {
        Actor actor = actor();
        return actor.hasAny(roles) ? overlaps(column, actor.bodies(), values) : NOTHING;
    }

    /** Whoever is named in a column. */
    public String is(String column, List<Object> values) {
        values.add(actor().username());
        return "(" + column + " = ?)";
    }

    /** Whoever is named in an array column. */
    public String isAmong(String column, List<Object> values) {
        values.add(actor().username());
        return "(? = any(" + column + "))";
    }

    private static String overlaps(String column, Collection<String> bodies, List<Object> values) {
        return "(" + column + " && " + array(bodies, values) + ")";
    }

    private static String array(Collection<String> bodies, List<Object> values) {
        List<String> all = new ArrayList<>(bodies);
        values.addAll(all);
        return "array[" + String.join(", ", Collections.nCopies(all.size(), "?")) + "]::text[]";
    }
}
