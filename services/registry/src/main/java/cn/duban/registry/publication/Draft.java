package cn.duban.registry.publication;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.directory.DirectoryKind;
import java.util.function.LongFunction;

/**
 * A fact as it should be, before it is known whether that is a change.
 *
 * @param at the fact's full state as the event with a given version
 */
public record Draft(DirectoryKind kind, String id, LongFunction<Object> at) {

    public static Draft of(DivisionChanged e) {
        return new Draft(
                DirectoryKind.DIVISION,
                e.code(),
                v -> new DivisionChanged(
                        e.code(),
                        e.name(),
                        e.level(),
                        e.parent(),
                        e.path(),
                        e.longitude(),
                        e.latitude(),
                        e.verified(),
                        v,
                        e.removed()));
    }

    public static Draft of(OrganisationChanged e) {
        return new Draft(
                DirectoryKind.ORGANISATION,
                e.id(),
                v -> new OrganisationChanged(
                        e.id(),
                        e.name(),
                        e.shortName(),
                        e.kind(),
                        e.division(),
                        e.divisionPath(),
                        e.parent(),
                        e.basis(),
                        e.verified(),
                        e.validFrom(),
                        e.validTo(),
                        v,
                        e.removed()));
    }

    public static Draft of(PostChanged e) {
        return new Draft(
                DirectoryKind.POST,
                e.id(),
                v -> new PostChanged(
                        e.id(),
                        e.organisation(),
                        e.name(),
                        e.kind(),
                        e.responsibility(),
                        e.oversees(),
                        e.basis(),
                        e.verified(),
                        e.holders(),
                        v,
                        e.removed()));
    }

    public static Draft of(MatterChanged e) {
        return new Draft(
                DirectoryKind.MATTER,
                e.code(),
                v -> new MatterChanged(
                        e.code(),
                        e.name(),
                        e.kind(),
                        e.parent(),
                        e.gbt4754(),
                        e.traits(),
                        e.concerns(),
                        v,
                        e.removed()));
    }

    public static Draft of(EnterpriseChanged e) {
        return new Draft(
                DirectoryKind.ENTERPRISE,
                e.id(),
                v -> new EnterpriseChanged(
                        e.id(),
                        e.name(),
                        e.uscc(),
                        e.gbt4754(),
                        e.division(),
                        e.divisionPath(),
                        e.address(),
                        e.longitude(),
                        e.latitude(),
                        e.traits(),
                        e.matters(),
                        v,
                        e.removed()));
    }

    public static Draft of(DutyChanged e) {
        return new Draft(DirectoryKind.DUTY, e.id(), v -> copy(e, v));
    }

    public static Draft of(RecurringDutyChanged e) {
        return new Draft(
                DirectoryKind.RECURRING_DUTY,
                e.id(),
                v -> new RecurringDutyChanged(
                        e.id(),
                        e.post(),
                        e.body(),
                        e.name(),
                        e.cycle(),
                        e.times(),
                        e.evidence(),
                        e.clock(),
                        e.basis(),
                        e.verified(),
                        v,
                        e.removed()));
    }

    private static DutyChanged copy(DutyChanged e, long version) {
        return new DutyChanged(
                e.id(),
                e.kind(),
                e.body(),
                e.from(),
                e.matters(),
                e.role(),
                e.excludes(),
                e.division(),
                e.enterprise(),
                e.section(),
                e.summary(),
                e.basis(),
                e.validFrom(),
                e.validTo(),
                e.verified(),
                version,
                e.removed());
    }
}
