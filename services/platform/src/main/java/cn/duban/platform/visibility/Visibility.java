package cn.duban.platform.visibility;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may see which subject of this service. Everything that reads asks here, or is composed of what stands here. */
@ApplicationScoped
public class Visibility {
    private static final String NOBODY = "false";

    private final Instance<VisibleKind> kinds;
    private final Sql sql;
    private final CurrentUser user;

    Visibility(@Any Instance<VisibleKind> kinds, Sql sql, CurrentUser user) {
        this.kinds = kinds;
        this.sql = sql;
        this.user = user;
    }

    /** Names of all kinds somebody may see. */
    public Set<String> kinds() {
        return kinds.stream().map(VisibleKind::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is such a subject and the caller may see it; false for a kind nobody named. */
    public boolean sees(String kind, String id) {
        return kind(kind)
                .map(one -> holds(id, values -> one.seen("subject.id", values)))
                .orElse(false);
    }

    /** Ids of those subjects that the caller may see. @param kinds by id */
    public Set<String> among(Map<String, String> kinds) {
        List<String> ids = List.copyOf(kinds.keySet());
        List<Object> values = new ArrayList<>();
        values.add(ids.toArray(String[]::new));
        values.add(ids.stream().map(kinds::get).toArray(String[]::new));
        String seen = "select one.id from unnest(?::text[], ?::text[]) one (id, kind) where ";
        return Set.copyOf(
                sql.query(seen + owner("one.kind", "one.id", values), row -> row.getString(1), values.toArray()));
    }

    /** Whether the caller sees the subject and may read all that was ever written about it. */
    public boolean reads(String kind, String id) {
        return sees(kind, id)
                && kind(kind)
                        .map(one -> holds(id, values -> one.open("subject.id", values)))
                        .orElse(false);
    }

    /** Whether all that was written about the subject named in two columns is open to the caller, as a condition. */
    public String ownerOpen(String kind, String id, List<Object> values) {
        return choice(kind, one -> one.open(id, values));
    }

    /**
     * Whether the caller may see the subject named in two columns, as a condition.
     *
     * @param kind SQL expression for the kind
     * @param id SQL expression for the id
     */
    public String owner(String kind, String id, List<Object> values) {
        return choice(kind, one -> one.seen(id, values));
    }

    private String choice(String kind, Function<VisibleKind, String> condition) {
        StringBuilder choice = new StringBuilder("case ").append(kind);
        int before = choice.length();
        owners().forEach(one ->
                choice.append(" when '").append(one.kind()).append("' then ").append(condition.apply(one)));
        return choice.length() == before
                ? NOBODY
                : choice.append(" else false end").toString();
    }

    private Stream<VisibleKind> owners() {
        return kinds.stream().filter(VisibleKind::owns);
    }

    /** The same where only the id is known. */
    public String owner(String id, List<Object> values) {
        List<String> any = new ArrayList<>();
        owners().forEach(one -> any.add(one.seen(id, values)));
        return any.isEmpty() ? NOBODY : "(" + String.join(" or ", any) + ")";
    }

    /** Path of the division in which the subject with this id lies, as an SQL expression that is null where there is none. */
    public String place(String id) {
        List<String> places = new ArrayList<>(List.of("null::text"));
        owners().forEach(one -> places.add(one.place(id)));
        return "coalesce(" + String.join(", ", places) + ")";
    }

    /** Whether a subject lies in the territory of a platform the caller keeps: what was done shows, its content does not. */
    public boolean keepsPlaceOf(String kind, String id) {
        List<Object> territories = territories();
        if (!user.hasRole(Roles.ADMIN) || territories.isEmpty()) {
            return false;
        }
        return kind(kind)
                .map(one -> {
                    List<Object> values = new ArrayList<>(List.of(id));
                    values.addAll(territories);
                    String within = String.join(" or ", Collections.nCopies(territories.size(), "place.path like ?"));
                    return any(
                            "(select " + one.place("subject.id") + " as path from (select ?::text as id) subject)"
                                    + " place where (" + within + ")",
                            values);
                })
                .orElse(false);
    }

    private boolean holds(String id, Function<List<Object>, String> condition) {
        List<Object> values = new ArrayList<>(List.of(id));
        return any("(select ?::text as id) subject where " + condition.apply(values), values);
    }

    private boolean any(String from, List<Object> values) {
        return sql.first("select 1 from " + from + " limit 1", row -> 1, values.toArray())
                .isPresent();
    }

    private Optional<VisibleKind> kind(String name) {
        return kinds.stream().filter(one -> one.kind().equals(name)).findFirst();
    }

    /** An administrator keeps a district's platform, not the province's: the post bounds that role as it does the others. */
    private List<Object> territories() {
        return user.posts().stream()
                .filter(post -> post.organisationKind() != OrganisationKind.ENTERPRISE)
                .map(HeldPost::divisionPath)
                .distinct()
                .<Object>map(path -> path + "%")
                .toList();
    }
}
