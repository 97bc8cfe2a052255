package cn.duban.registry.classification;

import cn.duban.registry.responsibility.LiveResolver;
import cn.duban.responsibility.EnterpriseFacts;
import cn.duban.responsibility.Line;
import cn.duban.responsibility.Question;
import cn.duban.responsibility.Resolver;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Which bodies lead in any matter of an enterprise that is classed so. */
@ApplicationScoped
class Leads {
    private final LiveResolver resolver;

    Leads(LiveResolver resolver) {
        this.resolver = resolver;
    }

    /** Ids of the bodies, without doubles; empty where nothing follows from the class. */
    List<String> of(
            String enterprise,
            String division,
            String gbt4754,
            List<String> traits,
            List<String> matters,
            LocalDate asOf) {
        Resolver ready = resolver.get();
        EnterpriseFacts facts = new EnterpriseFacts(enterprise, gbt4754, traits, matters);
        return ready.index().mattersOf(facts).stream()
                .filter(matter -> ready.index().matter(matter).isPresent())
                .map(matter -> ready.resolve(new Question(division, matter, asOf, facts)))
                .flatMap(answer -> answer.leads().stream())
                .map(Line::organisationId)
                .distinct()
                .sorted()
                .toList();
    }
}
