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
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who answers for the place and what the enterprise does: the competent department first (493号令 art. 9). */
@ApplicationScoped
class Answering {
    private static final Logger LOG = Logger.getLogger(Answering.class);

    /** What happened somewhere is at least a matter of whoever answers for work safety there as a whole. */
    private static final String COMPREHENSIVE = "function.comprehensive";

    private final ResponsibilityCopy responsibility;

    Answering(ResponsibilityCopy responsibility) {
        this.responsibility = responsibility;
    }

    Answerable of(Place place, @Nullable EnterpriseChanged enterprise, LocalDate asOf) {
        return resolved(about(place, enterprise, asOf))
                .or(() -> resolved(Question.at(place.divisionCode(), COMPREHENSIVE, asOf)))
                .orElse(Answerable.NOBODY);
    }

    // What the enterprise does follows from its class and traits where it registered nothing else.
    private static Question about(Place place, @Nullable EnterpriseChanged enterprise, LocalDate asOf) {
        if (enterprise == null) {
            return Question.at(place.divisionCode(), COMPREHENSIVE, asOf);
        }
        EnterpriseFacts facts =
                new EnterpriseFacts(enterprise.id(), enterprise.gbt4754(), enterprise.traits(), enterprise.matters());
        String first =
                enterprise.matters().isEmpty() ? null : enterprise.matters().get(0);
        return new Question(place.divisionCode(), first, asOf, facts);
    }

    private Optional<Answerable> resolved(Question question) {
        try {
            return Optional.of(answerable(responsibility.resolver().resolve(question)));
        } catch (RuntimeException e) {
            // A report is taken whatever the registry says; the relay chain does not hang on it.
            LOG.warnf("Nobody can be named for %s: %s", question, e.getMessage());
            return Optional.empty();
        }
    }

    private static Answerable answerable(Answer answer) {
        List<String> leaders = answer.leaders().stream()
                .map(Line::postId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Answerable(answer.bodies(), leaders);
    }
}
