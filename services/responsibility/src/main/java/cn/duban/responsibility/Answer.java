package cn.duban.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible.
 *
 * @param lead the leading body, null unless the outcome is {@link Outcome#LEAD}
 * @param leads every body with a claim to lead: one, several in a conflict, none in a gap
 * @param others further bodies, each in its role
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
                        day, matter, division, outcome, lead, leads, others, territorial, committee, leaders, notes);
    }
}
