package cn.duban.responsibility;

import java.util.List;

/** What an enterprise's traits add to an answer. */
final class Traits {
    private Traits() {}

    static Line line(Line lead, String matter) {
        return new Line(
                lead.organisationId(),
                lead.organisationName(),
                lead.sectionId(),
                lead.sectionName(),
                null,
                null,
                lead.role(),
                null,
                lead.level(),
                Rule.TRAIT_DUTY,
                Rule.TRAIT_DUTY.text() + "：" + matter,
                lead.document(),
                lead.clause(),
                lead.verified());
    }

    static Answer withOthers(Answer base, List<Line> others) {
        return new Answer(
                base.asOf(),
                base.matter(),
                base.division(),
                base.outcome(),
                base.lead(),
                base.leads(),
                List.copyOf(others),
                base.territorial(),
                base.committee(),
                base.leaders(),
                base.notes());
    }
}
