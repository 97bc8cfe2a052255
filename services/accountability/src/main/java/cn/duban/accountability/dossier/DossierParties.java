package cn.duban.accountability.dossier;

import cn.duban.accountability.dossier.Acts.Act;
import cn.duban.accountability.dossier.Dossier.Clock;
import cn.duban.accountability.dossier.Dossier.Outcome;
import cn.duban.accountability.dossier.Dossier.Recurring;
import cn.duban.platform.identity.HeldPost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody who had something to do or did something, each with that. */
final class DossierParties {
    private final People people;
    private final DutyList duties;
    private final Clocks clocks;
    private final List<Act> acts;
    private final LocalDate from;
    private final LocalDate to;

    DossierParties(People people, DutyList duties, Clocks clocks, List<Act> acts, LocalDate from, LocalDate to) {
        this.people = people;
        this.duties = duties;
        this.clocks = clocks;
        this.acts = acts;
        this.from = from;
        this.to = to;
    }

    /** Subjects of the case first, then who had a clock, then who acted. */
    List<Dossier.Party> of(DossierCase about) {
        Set<DossierCase.Party> all = new LinkedHashSet<>(about.parties());
        all.addAll(clocks.parties());
        acts.forEach(act -> people.posts(act.username(), act.on())
                .forEach(post -> all.add(new DossierCase.Party(post.organisationId(), post.postId()))));
        return all.stream().map(this::party).toList();
    }

    private Dossier.Party party(DossierCase.Party one) {
        List<Clock> own = clocks.of(one.organisation(), one.post());
        List<Recurring> recurring = duties.recurring(one.organisation(), one.post(), from, to);
        return new Dossier.Party(
                one.organisation(),
                people.organisation(one.organisation()),
                one.post(),
                people.post(one.post()),
                people.holders(one.post(), from, to),
                duties.listed(one.organisation()),
                recurring,
                own,
                acts(one.organisation(), one.post()),
                count(own, recurring, Outcome.IN_TIME, "按期履职"),
                count(own, recurring, Outcome.LATE, "逾期补做"),
                count(own, recurring, Outcome.MISSED, "逾期未履职"));
    }

    /** What people did on the post; for a body, what all of its people did. */
    private List<Dossier.Entry> acts(String organisation, @Nullable String post) {
        List<Dossier.Entry> done = new ArrayList<>();
        for (Act act : acts) {
            if (people.posts(act.username(), act.on()).stream().anyMatch(held -> belongs(held, organisation, post))) {
                done.add(act.entry());
            }
        }
        return done;
    }

    private static boolean belongs(HeldPost held, String organisation, @Nullable String post) {
        return post == null ? held.organisationId().equals(organisation) : Objects.equals(held.postId(), post);
    }

    private static int count(List<Clock> clocks, List<Recurring> recurring, Outcome outcome, String state) {
        long all = clocks.stream().filter(one -> one.outcome() == outcome).count()
                + recurring.stream().filter(one -> one.state().equals(state)).count();
        return Math.toIntExact(all);
    }
}
