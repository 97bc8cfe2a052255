package cn.duban.portal.notification;

import cn.duban.contracts.incident.IncidentSnapshot;
import cn.duban.contracts.incident.IncidentState;
import cn.duban.contracts.incident.ReportChannel;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The circles around an incident, each without doubles. */
final class Concerned {
    private Concerned() {}

    /** Who has it in hand. */
    static Set<Addressee> handler(IncidentSnapshot i) {
        return body(i.handlerOrganisation());
    }

    /** Who has it in hand and who else answers for it. */
    static Set<Addressee> authorities(IncidentSnapshot i) {
        return all(handler(i), bodies(i.responsibleOrganisations()));
    }

    /** The enterprise, or who reported it where it has none, or where the enterprise is not to learn of it yet. */
    static Set<Addressee> reportingSide(IncidentSnapshot i) {
        String enterprise = i.enterpriseId();
        return Set.of(enterprise == null || untold(i) ? Addressee.person(i.reporter()) : Addressee.body(enterprise));
    }

    /** What somebody told about an enterprise it learns with the inquiry. */
    static boolean untold(IncidentSnapshot i) {
        return i.channel() == ReportChannel.TIP_OFF
                && (i.state() == IncidentState.REPORTING || i.state() == IncidentState.MERGED);
    }

    static Set<Addressee> leaders(IncidentSnapshot i) {
        return i.leaderPosts().stream().map(Addressee::post).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The 安委办 and the discipline body, unless it is about themselves. */
    static Set<Addressee> overseers(IncidentSnapshot i, String subject) {
        Set<Addressee> all = bodies(i.overseers());
        all.remove(Addressee.body(subject));
        return all;
    }

    static Set<Addressee> body(@Nullable String organisation) {
        return organisation == null ? Set.of() : Set.of(Addressee.body(organisation));
    }

    static Set<Addressee> bodies(List<String> organisations) {
        return organisations.stream().map(Addressee::body).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @SafeVarargs
    static Set<Addressee> all(Collection<Addressee>... circles) {
        Set<Addressee> all = new LinkedHashSet<>();
        for (Collection<Addressee> circle : circles) {
            all.addAll(circle);
        }
        return all;
    }
}
