package cn.duban.incident.document;

import cn.duban.casework.paper.Wording;
import cn.duban.incident.document.CaseFile.Change;
import cn.duban.incident.lifecycle.Differences;
import cn.duban.incident.lifecycle.StatementContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Casualties, loss and dangers that differ between two statements, worded for a paper. */
final class FigureChanges {
    private static final String FIGURES = "figures.";
    private static final String DANGER = "danger.";
    private static final String LOSS = "figures.lossFen";
    private static final Wording WORDING = new Wording();

    private FigureChanges() {}

    static List<Change> between(@Nullable StatementContent before, StatementContent after) {
        if (before == null) {
            return List.of();
        }
        return Differences.between(before, after).stream()
                .filter(change ->
                        change.field().startsWith(FIGURES) || change.field().startsWith(DANGER))
                .map(FigureChanges::worded)
                .toList();
    }

    private static Change worded(cn.duban.incident.lifecycle.Change change) {
        if (change.field().equals(LOSS)) {
            return new Change("直接经济损失", money(change.before()), money(change.after()));
        }
        return change.field().startsWith(DANGER)
                ? new Change(change.label(), WORDING.orNone(change.before()), WORDING.orNone(change.after()))
                : new Change(change.label(), people(change.before()), people(change.after()));
    }

    // Told in yuan already, as the history shows it.
    private static String money(@Nullable String yuan) {
        return yuan == null ? WORDING.money(null) : yuan;
    }

    private static String people(@Nullable String count) {
        return WORDING.people(count == null ? null : Integer.valueOf(count));
    }
}
