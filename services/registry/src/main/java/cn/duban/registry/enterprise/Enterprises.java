package cn.duban.registry.enterprise;

import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.TextSearch;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** One without a code, by what tells it apart then. */
    public Optional<Enterprise> byName(String division, String name) {
        return find("uscc is null and division = ?1 and name = ?2", division, name)
                .firstResultOptional();
    }

    /** Those that many data speak of, by their codes or, without one, by place and name. */
    public List<Enterprise> of(List<EnterpriseData> all) {
        List<Enterprise> found = new ArrayList<>(list(
                "uscc in ?1",
                all.stream().map(EnterpriseData::uscc).filter(c -> !c.isEmpty()).toList()));
        Set<String> keys = all.stream()
                .filter(data -> data.uscc().isEmpty())
                .map(EnterpriseData::key)
                .collect(Collectors.toSet());
        list(
                        "uscc is null and division in ?1 and name in ?2",
                        all.stream().map(EnterpriseData::division).distinct().toList(),
                        all.stream().map(data -> data.name().strip()).toList())
                .stream()
                .filter(enterprise -> keys.contains(enterprise.key()))
                .forEach(found::add);
        return found;
    }

    /** A page, by name. Every word must stand in name, code or address; division a subtree by its path. */
    public Page<EnterpriseView> search(Search search, ScopePredicate scope, PageRequest page) {
        StringBuilder condition = new StringBuilder(scope.sql());
        Parameters values = new Parameters();
        List<String> words = TextSearch.patterns(search.text());
        for (int i = 0; i < words.size(); i++) {
            condition.append(" and e.searchKey like :word").append(i).append(" escape '\\'");
            values.and("word" + i, words.get(i));
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
}
