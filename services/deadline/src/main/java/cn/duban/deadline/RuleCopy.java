package cn.duban.deadline;

import cn.duban.contracts.Basis;
import cn.duban.deadline.catalogue.ClockRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;

/**
 * What the catalogue said when the deadline was armed; a later edition does not change it.
 *
 * @param consequence names of {@link cn.duban.deadline.catalogue.Consequence}, with commas between
 */
@Embeddable
public record RuleCopy(
        @Column(name = "name", updatable = false) String name,
        @Column(name = "basis_document", updatable = false) String document,
        @Column(name = "basis_clause", updatable = false) String clause,
        @Column(name = "verified", updatable = false) boolean verified,
        @Column(name = "consequence", updatable = false) String consequence) {

    static RuleCopy of(ClockRule rule) {
        String consequence = rule.onMiss().stream().map(Enum::name).collect(Collectors.joining(","));
        return new RuleCopy(rule.name(), rule.basis().document(), rule.basis().clause(), rule.verified(), consequence);
    }

    public Basis basis() {
        return new Basis(document, clause);
    }
}
