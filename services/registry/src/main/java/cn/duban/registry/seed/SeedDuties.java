package cn.duban.registry.seed;

import cn.duban.contracts.registry.DutyChanged;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Duties, designations and hand-overs in the words the registry publishes. */
final class SeedDuties {
    private final Seeds seeds;
    private final SeedFacts facts;

    SeedDuties(Seeds seeds, SeedFacts facts) {
        this.seeds = seeds;
        this.facts = facts;
    }

    List<DutyChanged> all() {
        return Stream.of(
                        seeds.duties().stream().map(this::duty),
                        seeds.designations().stream().map(this::designation),
                        seeds.handovers().stream().map(this::handover))
                .flatMap(s -> s)
                .toList();
    }

    private DutyChanged duty(Rows.Duty d) {
        return new DutyChanged(
                d.id(),
                DutyChanged.Kind.DUTY,
                d.body(),
                null,
                d.matters(),
                d.role(),
                Rows.orEmpty(d.excludes()),
                d.division(),
                null,
                d.section(),
                d.summary(),
                facts.basis(d.document(), d.clause()),
                d.validFrom(),
                d.validTo(),
                d.verified(),
                0,
                false);
    }

    private DutyChanged designation(Rows.Designation d) {
        return new DutyChanged(
                prefixed("designation", d.id()),
                DutyChanged.Kind.DESIGNATION,
                d.body(),
                null,
                one(d.matter()),
                null,
                List.of(),
                d.division(),
                d.enterprise() == null ? d.project() : d.enterprise(),
                null,
                d.summary(),
                facts.basis(d.document(), d.clause()),
                d.validFrom(),
                d.validTo(),
                d.verified(),
                0,
                false);
    }

    private DutyChanged handover(Rows.Handover h) {
        return new DutyChanged(
                prefixed("handover", h.id()),
                DutyChanged.Kind.HANDOVER,
                h.to(),
                h.from(),
                Rows.orEmpty(h.matters()),
                null,
                List.of(),
                null,
                null,
                null,
                h.summary(),
                facts.basis(h.document(), h.clause()),
                h.validFrom(),
                null,
                h.verified(),
                0,
                false);
    }

    /** The three kinds share one topic, so that their ids must not meet. */
    private static String prefixed(String kind, String id) {
        return kind + "." + id;
    }

    private static List<String> one(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
