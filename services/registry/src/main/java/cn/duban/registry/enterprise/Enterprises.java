package cn.duban.registry.enterprise;

import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of enterprises. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, String> {

    /** One that lies in the caller's scope. */
    public Optional<EnterpriseView> visible(String id, ScopePredicate scope) {
        return find(scope.sql() + " and e.id = :id", scope, Parameters.with("id", id))
                .firstResultOptional()
                .map(Enterprise::view);
    }

    public Optional<Enterprise> byUscc(String uscc) {
        return find("uscc", uscc).firstResultOptional();
    }

    /** Those of many codes at once. */
    public List<Enterprise> byUsccs(List<String> usccs) {
        return list("uscc in ?1", usccs);
    }

    /** A page, by name. Text matches name or code; division a subtree by its path. */
    public Page<EnterpriseView> search(Search search, ScopePredicate scope, PageRequest page) {
        StringBuilder condition = new StringBuilder(scope.sql());
        Parameters values = new Parameters();
        if (search.text() != null && !search.text().isBlank()) {
            condition.append(" and (e.name like :text escape '\\' or e.uscc like :text escape '\\')");
            values.and("text", "%" + escaped(search.text().strip()) + "%");
        }
        if (search.divisionPath() != null) {
            condition.append(" and e.divisionPath like :path");
            values.and("path", search.divisionPath() + "%");
        }
        if (search.trait() != null && !search.trait().isBlank()) {
            condition.append(" and array_contains(e.traits, :trait)");
            values.and("trait", search.trait());
        }
        var found = find(condition.toString(), scope, values);
        List<EnterpriseView> items = found.page(page.page(), page.size()).stream()
                .map(Enterprise::view)
                .toList();
        return page.with(items, found.count());
    }

    /** What to look for; null means anything. */
    public record Search(
            @Nullable String text,
            @Nullable String divisionPath,
            @Nullable String trait) {}

    private PanacheQuery<Enterprise> find(String condition, ScopePredicate scope, Parameters values) {
        scope.parameters().forEach(values::and);
        return find("from Enterprise e where " + condition, Sort.by("e.name", "e.id"), values.map());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
