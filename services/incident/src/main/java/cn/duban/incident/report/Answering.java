package cn.duban.incident.report;

import cn.duban.casework.responsibility.ResponsibilityCopy;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.incident.lifecycle.Answerable;
import cn.duban.incident.lifecycle.Place;
import cn.duban.responsibility.Answer;
import cn.duban.responsibility.EnterpriseFacts;
import cn.duban.responsibility.Line;
import cn.duban.responsibility.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who answers for the place and what the enterprise does: the competent department first (493号令 art. 9). */
@ApplicationScoped
class Answering {
    private static final Logger LOG = Logger.getLogger(Answering.class);

    private final ResponsibilityCopy responsibility;

    Answering(ResponsibilityCopy responsibility) {
        this.responsibility = responsibility;
    }

    Answerable of(Place place, @Nullable EnterpriseChanged enterprise, LocalDate asOf) {
        if (enterprise == null || enterprise.matters().isEmpty()) {
            return Answerable.NOBODY;
        }
        EnterpriseFacts facts =
                new EnterpriseFacts(enterprise.id(), enterprise.gbt4754(), enterprise.traits(), enterprise.matters());
        Question question =
                new Question(place.divisionCode(), enterprise.matters().get(0), asOf, facts);
        try {
            return answerable(responsibility.resolver().resolve(question));
        } catch (RuntimeException e) {
            // A report is taken whatever the registry says; the relay chain does not hang on it.
            LOG.warnf("Nobody can be named for %s: %s", enterprise.id(), e.getMessage());
            return Answerable.NOBODY;
        }
    }

    private static Answerable answerable(Answer answer) {
        List<String> bodies = Stream.of(answer.leads(), answer.others(), answer.territorial())
                .flatMap(List::stream)
                .map(Line::organisationId)
                .distinct()
                .toList();
        List<String> leaders = answer.leaders().stream()
                .map(Line::postId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Answerable(bodies, leaders);
    }
}
