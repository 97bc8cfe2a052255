package cn.duban.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the further matters of an enterprise add to an answer: those who lead them, at each level. */
final class Traits {
    private Traits() {}

    private static Line line(Line line, Named matter) {
        return new Line(
                line.organisationId(),
                line.organisationName(),
                line.sectionId(),
                line.sectionName(),
                null,
                null,
                line.role(),
                null,
                line.level(),
                Rule.TRAIT_DUTY,
                Rule.TRAIT_DUTY.text() + "：" + matter.name(),
                line.document(),
                line.clause(),
                line.verified(),
                line.sections(),
                matter,
                line.clauses());
    }

    /** The answer with the leads of the further matters beside it. */
    static Answer with(Answer base, List<Answer> further) {
        List<Line> others = new ArrayList<>(base.others());
        Set<String> said = new HashSet<>();
        base.levels().forEach(level -> level.leads().forEach(l -> said.add(l.organisationId())));
        others.forEach(l -> said.add(key(l)));
        for (Answer answer : further) {
            answer.levels().stream()
                    .flatMap(level -> level.leads().stream())
                    .filter(l -> !said.contains(l.organisationId()) && said.add(key(l)))
                    .forEach(l -> others.add(line(l, answer.matter())));
        }
        return withOthers(base, others);
    }

    private static String key(Line line) {
        return line.organisationId() + "/" + line.document() + "/" + line.clause();
    }

    private static Answer withOthers(Answer base, List<Line> others) {
        return new Answer(
                base.asOf(),
                base.matter(),
                base.division(),
                base.outcome(),
                base.lead(),
                base.leads(),
                base.levels(),
                List.copyOf(others),
                base.territorial(),
                base.committee(),
                base.leaders(),
                base.notes());
    }
}
