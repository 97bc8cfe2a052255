package cn.duban.accountability.duty;

import cn.duban.contracts.Basis;
import jakarta.persistence.Embeddable;

/**
 * What is to be done, copied from the registry when the duty was armed: a later edition does not change it.
 *
 * @param recurringDutyId id of the duty in the registry
 * @param times least number in the period
 * @param evidence what counts as evidence, in words
 * @param clockId clock it is due by
 */
@Embeddable
public record Obligation(
        String recurringDutyId,
        String name,
        int times,
        String evidence,
        String clockId,
        String basisDocument,
        String basisClause,
        boolean verified) {

    public Basis basis() {
        return new Basis(basisDocument, basisClause);
    }
}
