package cn.duban.registry.seed;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.responsibility.Facts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rows in the words the registry publishes: documents by their number, divisions with their path. Version 0. */
final class SeedFacts {
    private static final int DEEPEST = 10;

    private final Seeds seeds;
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, Rows.Division> divisions = new HashMap<>();

    SeedFacts(Seeds seeds) {
        this.seeds = seeds;
        seeds.documents().forEach(d -> numbers.put(d.id(), d.number()));
        seeds.divisions().forEach(d -> divisions.put(d.code(), d));
    }

    Facts facts() {
        return new Facts(divisions(), organisations(), posts(), matters(), new SeedDuties(seeds, this).all());
    }

    /** Codes from the province down, each followed by a slash. */
    String path(String code) {
        StringBuilder path = new StringBuilder("/");
        Rows.Division at = divisions.get(code);
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            path.insert(0, "/" + at.code());
            at = at.parent() == null ? null : divisions.get(at.parent());
        }
        return path.toString();
    }

    /** An unknown document keeps its id; the build check refuses it. */
    Basis basis(String document, String clause) {
        return new Basis(numbers.getOrDefault(document, document), clause);
    }

    /** What posts and bodies must do in each period. */
    List<RecurringDutyChanged> recurringDuties() {
        return seeds.recurring().stream()
                .map(r -> new RecurringDutyChanged(
                        r.id(),
                        r.post(),
                        r.body(),
                        r.name(),
                        r.period(),
                        r.times(),
                        r.evidence(),
                        r.clock(),
                        basis(r.document(), r.clause()),
                        r.verified(),
                        0,
                        false))
                .toList();
    }

    private List<DivisionChanged> divisions() {
        return seeds.divisions().stream()
                .map(d -> new DivisionChanged(
                        d.code(),
                        d.name(),
                        d.level(),
                        d.parent(),
                        path(d.code()),
                        d.longitude(),
                        d.latitude(),
                        d.verified(),
                        0,
                        false))
                .toList();
    }

    private List<OrganisationChanged> organisations() {
        return seeds.organisations().stream()
                .map(o -> new OrganisationChanged(
                        o.id(),
                        o.name(),
                        o.shortName(),
                        o.kind(),
                        o.division(),
                        path(o.division()),
                        o.parent(),
                        basis(o.document(), o.clause()),
                        o.verified(),
                        o.validFrom(),
                        o.validTo(),
                        0,
                        false))
                .toList();
    }

    private List<PostChanged> posts() {
        Map<String, List<PostChanged.Holder>> holders = holders();
        return seeds.posts().stream()
                .map(p -> new PostChanged(
                        p.id(),
                        p.organisation(),
                        p.name(),
                        p.kind(),
                        p.responsibility(),
                        Rows.orEmpty(p.oversees()),
                        basis(p.document(), p.clause()),
                        p.verified(),
                        holders.getOrDefault(p.id(), List.of()),
                        0,
                        false))
                .toList();
    }

    private Map<String, List<PostChanged.Holder>> holders() {
        Map<String, List<PostChanged.Holder>> holders = new HashMap<>();
        for (Rows.User user : seeds.users()) {
            for (Rows.User.Held held : user.posts()) {
                var holder = new PostChanged.Holder(user.username(), user.displayName(), held.from(), held.to());
                holders.merge(
                        held.post(),
                        List.of(holder),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        holders.replaceAll((post, list) -> list.stream()
                .sorted(Comparator.comparing(PostChanged.Holder::username))
                .toList());
        return holders;
    }

    private List<MatterChanged> matters() {
        return seeds.matters().stream()
                .map(m -> new MatterChanged(
                        m.code(),
                        m.name(),
                        m.kind(),
                        m.parent(),
                        Rows.orEmpty(m.gbt4754()),
                        Rows.orEmpty(m.traits()),
                        Rows.orEmpty(m.concerns()),
                        0,
                        false))
                .toList();
    }
}
