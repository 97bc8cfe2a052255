package cn.duban.registry.seed;

import cn.duban.registry.enterprise.Uscc;
import cn.duban.responsibility.Gbt4754;
import cn.duban.responsibility.ResponsibilityIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is wrong with the seeds, in plain English, one fault a line. The build fails on any. */
final class SeedCheck {
    private final Seeds seeds;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> documents;
    private final Set<String> divisions;
    private final Set<String> matters;
    private final Set<String> bodies;
    private final Set<String> posts;

    private SeedCheck(Seeds seeds) {
        this.seeds = seeds;
        documents = ids("document", seeds.documents(), Rows.Document::id);
        divisions = ids("division", seeds.divisions(), Rows.Division::code);
        matters = ids("matter", seeds.matters(), Rows.Matter::code);
        bodies = ids("organisation", seeds.organisations(), Rows.Organisation::id);
        bodies.addAll(ids("enterprise", seeds.enterprises(), Rows.Enterprise::id));
        posts = ids("post", seeds.posts(), Rows.Post::id);
        ids("duty", seeds.duties(), Rows.Duty::id);
        ids("recurring duty", seeds.recurring(), Rows.Recurring::id);
        ids("task", seeds.tasks(), Rows.Task::id);
        ids("designation", seeds.designations(), Rows.Designation::id);
        ids("handover", seeds.handovers(), Rows.Handover::id);
        ids("user", seeds.users(), Rows.User::username);
    }

    static List<String> faults(Seeds seeds) {
        SeedCheck check = new SeedCheck(seeds);
        check.places();
        check.duties();
        check.otherRules();
        check.enterprises();
        check.faults.addAll(ClauseCoverage.faults(seeds));
        check.faults.addAll(
                ResponsibilityIndex.compile(new SeedFacts(seeds).facts()).problems());
        return check.faults;
    }

    private void places() {
        seeds.divisions().forEach(d -> known("division " + d.code(), "parent", d.parent(), divisions));
        for (Rows.Matter m : seeds.matters()) {
            known("matter " + m.code(), "parent", m.parent(), matters);
            all("matter " + m.code(), "concerned matter", Rows.orEmpty(m.concerns()), matters);
            Rows.orEmpty(m.gbt4754()).stream()
                    .filter(prefix -> !Gbt4754.isPrefix(prefix))
                    .forEach(prefix -> faults.add("matter " + m.code() + ": no class of GB/T 4754: " + prefix));
        }
        for (Rows.Organisation o : seeds.organisations()) {
            String row = "organisation " + o.id();
            basis(row, o.document(), o.clause());
            known(row, "division", o.division(), divisions);
            known(row, "parent", o.parent(), bodies);
        }
        for (Rows.Post p : seeds.posts()) {
            basis("post " + p.id(), p.document(), p.clause());
            known("post " + p.id(), "organisation", p.organisation(), bodies);
            Rows.orEmpty(p.oversees()).forEach(o -> known("post " + p.id(), "overseen body", o, bodies));
        }
    }

    private void duties() {
        for (Rows.Duty d : seeds.duties()) {
            String row = "duty " + d.id();
            basis(row, d.document(), d.clause());
            known(row, "body", d.body(), bodies);
            known(row, "section", d.section(), bodies);
            known(row, "division", d.division(), divisions);
            if (d.matters().isEmpty()) {
                faults.add(row + ": no matter");
            }
            all(row, "matter", d.matters(), matters);
            all(row, "excluded matter", Rows.orEmpty(d.excludes()), matters);
            if (d.validTo() != null && !d.validTo().isAfter(d.validFrom())) {
                faults.add(row + ": ends before it begins");
            }
        }
    }

    /** Matters that no duty uses, directly or through what lies above or below them, and no class or trait leads to. */
    static List<String> unused(Seeds seeds) {
        Set<String> used = new HashSet<>();
        for (Rows.Duty d : seeds.duties()) {
            used.addAll(d.matters());
            used.addAll(Rows.orEmpty(d.excludes()));
        }
        seeds.enterprises().forEach(e -> used.addAll(Rows.orEmpty(e.matters())));
        seeds.designations().stream().map(Rows.Designation::matter).forEach(used::add);
        Set<String> reached = new HashSet<>(used);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Rows.Matter m : seeds.matters()) {
                if (m.parent() != null) {
                    grown |= reached.contains(m.parent()) && reached.add(m.code());
                    grown |= reached.contains(m.code()) && reached.add(m.parent());
                }
            }
        }
        return seeds.matters().stream()
                .filter(m -> !reached.contains(m.code())
                        && Rows.orEmpty(m.gbt4754()).isEmpty()
                        && Rows.orEmpty(m.traits()).isEmpty())
                .map(Rows.Matter::code)
                .toList();
    }

    private void otherRules() {
        for (Rows.Recurring r : seeds.recurring()) {
            basis("recurring duty " + r.id(), r.document(), r.clause());
            known("recurring duty " + r.id(), "post", r.post(), posts);
            known("recurring duty " + r.id(), "body", r.body(), bodies);
            if ((r.post() == null) == (r.body() == null) || r.times() < 1) {
                faults.add("recurring duty " + r.id() + ": needs a post or a body, and at least one time");
            }
        }
        for (Rows.Designation d : seeds.designations()) {
            basis("designation " + d.id(), d.document(), d.clause());
            known("designation " + d.id(), "body", d.body(), bodies);
            known("designation " + d.id(), "matter", d.matter(), matters);
            known("designation " + d.id(), "division", d.division(), divisions);
            known("designation " + d.id(), "enterprise", d.enterprise(), bodies);
        }
        for (Rows.Handover h : seeds.handovers()) {
            basis("handover " + h.id(), h.document(), h.clause());
            all("handover " + h.id(), "body", List.of(h.from(), h.to()), bodies);
            all("handover " + h.id(), "matter", Rows.orEmpty(h.matters()), matters);
        }
        for (Rows.Task t : seeds.tasks()) {
            basis("task " + t.id(), t.document(), t.clause());
            all("task " + t.id(), "body", Rows.orEmpty(t.bodies()), bodies);
            all("task " + t.id(), "post", Rows.orEmpty(t.posts()), posts);
        }
        seeds.users().forEach(u -> u.posts().forEach(p -> known("user " + u.username(), "post", p.post(), posts)));
    }

    private void enterprises() {
        for (Rows.Enterprise e : seeds.enterprises()) {
            String row = "enterprise " + e.id();
            known(row, "division", e.division(), divisions);
            all(row, "matter", Rows.orEmpty(e.matters()), matters);
            if (!Uscc.isValid(e.uscc())) {
                faults.add(row + ": check character of " + e.uscc() + " is wrong");
            }
            if (!Gbt4754.isClass(e.gbt4754())) {
                faults.add(row + ": no class of GB/T 4754: " + e.gbt4754());
            }
        }
    }

    private <T> Set<String> ids(String what, List<T> rows, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T row : rows) {
            if (!ids.add(id.apply(row))) {
                faults.add(what + " " + id.apply(row) + ": twice");
            }
        }
        return ids;
    }

    private void basis(String row, @Nullable String document, @Nullable String clause) {
        known(row, "document", document == null ? "(none)" : document, documents);
        if (clause == null || clause.isBlank()) {
            faults.add(row + ": no clause");
        }
    }

    private void all(String row, String what, Collection<String> ids, Set<String> known) {
        ids.forEach(id -> known(row, what, id, known));
    }

    private void known(String row, String what, @Nullable String id, Set<String> known) {
        if (id != null && !known.contains(id)) {
            faults.add(row + ": unknown " + what + " " + id);
        }
    }
}
