package cn.duban.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies to which some clause gives another side of the trade asked about, or a part of it: the transport of dangerous
 * goods beside their production, water works inside construction. Each line bears its own role and clause.
 */
final class Sides {
    private final Case question;
    private final SideBook book;
    private final List<Line> found = new ArrayList<>();
    /** Bodies that lead; and (body, clause) of every line so far: nothing is said twice. */
    private final Set<String> leading = new HashSet<>();

    private final Set<Said> said = new HashSet<>();

    private record Said(String body, String document, String clause) {
        static Said of(Line line) {
            return new Said(line.organisationId(), String.valueOf(line.document()), String.valueOf(line.clause()));
        }
    }

    Sides(Case question, SideBook book) {
        this.question = question;
        this.book = book;
    }

    List<Line> beside(List<LevelLead> levels, List<Line> others) {
        levels.forEach(level -> level.leads().forEach(l -> leading.add(l.organisationId())));
        others.forEach(l -> said.add(Said.of(l)));
        for (int side : question.index().trades.sides(question.matter())) {
            add(book.side(question, side));
        }
        for (int part : question.index().trades.parts(question.matter())) {
            add(book.part(question, part));
        }
        return found;
    }

    private void add(List<Line> shares) {
        for (Line line : shares) {
            if (!leading.contains(line.organisationId()) && said.add(Said.of(line))) {
                found.add(line);
            }
        }
    }
}
