package cn.duban.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible.
 *
 * @param lead the leading body, null unless the outcome is {@link Outcome#LEAD}
 * @param leads every body with a claim to lead: one, several in a conflict, none in a gap
 * @param levels who leads at each level of government that names somebody
 * @param others further bodies, each in its role; then those that have another side or a part of the same trade
 * @param territorial from the place upwards to the district
 * @param committee committee that coordinates the matter, else the 安委会
 * @param leaders posts answerable, from the district down
 * @param notes remarks in Chinese: what was overridden, what is missing, what to do about it
 */
public record Answer(
        LocalDate asOf,
        Named matter,
        Named division,
        Outcome outcome,
        @Nullable Line lead,
        List<Line> leads,
        List<LevelLead> levels,
        List<Line> others,
        List<Line> territorial,
        @Nullable Line committee,
        List<Line> leaders,
        List<String> notes) {

    /** The same answer given for another day on which the same facts hold. */
    Answer at(LocalDate day) {
        return day.equals(asOf)
                ? this
                : new Answer(
                        day,
                        matter,
                        division,
                        outcome,
                        lead,
                        leads,
                        levels,
                        others,
                        territorial,
                        committee,
                        leaders,
                        notes);
    }

    /** The answer without sides and parts of the trade, as it is kept with a case. */
    public Answer direct() {
        List<Line> own = others.stream().filter(Line::direct).toList();
        return new Answer(
                asOf, matter, division, outcome, lead, leads, levels, own, territorial, committee, leaders, notes);
    }

    /** Ids of the bodies that have the matter itself; sides and parts of its trade give no part in a case. */
    public List<String> bodies() {
        return Stream.of(leads, others, territorial)
                .flatMap(List::stream)
                .filter(Line::direct)
                .map(Line::organisationId)
                .distinct()
                .toList();
    }
}
