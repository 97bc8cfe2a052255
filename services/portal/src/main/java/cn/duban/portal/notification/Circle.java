package cn.duban.portal.notification;

import static cn.duban.portal.notification.Concerned.all;
import static cn.duban.portal.notification.Concerned.body;

import cn.duban.portal.matter.Confidential;
import cn.duban.portal.matter.Matter;
import cn.duban.portal.matter.Party;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those around a matter of accountability. A person answerable for a post is told in person, never the colleagues. */
final class Circle {
    private final Matter matter;
    private final Superiors superiors;

    Circle(Matter matter, Superiors superiors) {
        this.matter = matter;
        this.superiors = superiors;
    }

    /** Whom it is about. */
    Set<Addressee> subjects() {
        return each(matter.parties(), Circle::subject);
    }

    /** One of them; nobody while it is not known who held the post. */
    static Set<Addressee> subject(Party party) {
        String holder = party.holder();
        if (holder == null) {
            return body(party.organisation());
        }
        return party.known() ? Set.of(Addressee.person(holder)) : Set.of();
    }

    /** Who has it in hand; while that is to be named, those who can name somebody. */
    Set<Addressee> handler() {
        return matter.handled() ? body(matter.handler()) : all(superiors(), discipline());
    }

    /** The discipline body, where officials are concerned and it has not the matter in hand itself. */
    Set<Addressee> overseers() {
        Set<Addressee> overseers = discipline();
        overseers.removeAll(handler());
        return overseers;
    }

    /** Where a body or post of the Party or the state is concerned, the discipline body of the level that handles it. */
    private Set<Addressee> discipline() {
        Set<String> about = matter.parties().stream().map(Party::organisation).collect(Collectors.toSet());
        return about.stream()
                .map(superiors::placeOfOfficials)
                .flatMap(Optional::stream)
                .map(place -> matter.handled() && matter.handlerPath() != null ? matter.handlerPath() : place)
                .distinct()
                .map(place -> superiors.discipline(place, about))
                .flatMap(Optional::stream)
                .map(Addressee::body)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Leaders above who has it in hand, who decide. */
    Set<Addressee> deciders() {
        String handler = matter.handler();
        return handler != null && matter.handled() ? above(handler) : superiors();
    }

    /** Leaders above those it is about. */
    Set<Addressee> superiors() {
        return each(matter.parties(), party -> above(party.organisation()));
    }

    /** Who must act by a clock of the matter. @param organisation body the clock names, null where leaders decide */
    Set<Addressee> acting(@Nullable String organisation) {
        if (organisation == null) {
            return all(handler(), deciders());
        }
        // Of all confidential clocks only that of a promise made in an interview runs for the one it is about.
        List<Party> own = Confidential.INTERVIEW.equals(matter.type()) ? parties(organisation) : List.of();
        return own.isEmpty() ? body(organisation) : each(own, Circle::subject);
    }

    /** Leaders above who must act by it. */
    Set<Addressee> aboveActing(@Nullable String organisation) {
        return organisation == null ? deciders() : above(organisation);
    }

    private List<Party> parties(String organisation) {
        return matter.parties().stream()
                .filter(party -> party.organisation().equals(organisation))
                .toList();
    }

    /** No post of a body it is about: they learn of their own part only. */
    private Set<Addressee> above(String organisation) {
        return superiors.above(organisation).stream()
                .filter(post -> superiors
                        .bodyOf(post)
                        .map(this::parties)
                        .orElse(List.of())
                        .isEmpty())
                .map(Addressee::post)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Addressee> each(Collection<Party> parties, Function<Party, Set<Addressee>> circle) {
        return parties.stream().map(circle).flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
