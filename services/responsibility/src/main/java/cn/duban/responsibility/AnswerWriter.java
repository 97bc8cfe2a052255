package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works one question out from the index, without memory. */
final class AnswerWriter {
    private final ResponsibilityIndex index;
    private final Lines lines;
    private final SideBook sides;

    AnswerWriter(ResponsibilityIndex index) {
        this.index = index;
        this.lines = new Lines(index);
        this.sides = new SideBook(index, lines);
    }

    Answer write(int division, int matter, long day, @Nullable String enterprise) {
        Case question = ClaimFinder.find(index, division, matter, day, enterprise);
        List<Claim> byDuty = LeadPolicy.leads(question);
        List<Designation> designated = DesignationPolicy.designated(question);
        boolean overridden =
                !designated.isEmpty() && byDuty.stream().noneMatch(c -> c.duty().law());
        List<Line> leads = overridden
                ? designated.stream().map(lines::of).toList()
                : byDuty.stream()
                        .map(c -> lines.of(question, c, LeadPolicy.rule(question, c)))
                        .toList();
        return assemble(question, byDuty, designated, overridden, leads);
    }

    private Answer assemble(
            Case question, List<Claim> byDuty, List<Designation> designated, boolean overridden, List<Line> leads) {
        List<Line> territorial = TerritorialChain.lines(question, byDuty, lines);
        List<LevelLead> levels = levels(question, leads);
        List<Line> others = new ArrayList<>(OtherBodies.lines(question, byDuty, overridden, lines));
        others.addAll(new Sides(question, sides).beside(levels, others));
        return new Answer(
                LocalDate.ofEpochDay(question.day()),
                index.matterName(question.matter()),
                index.divisionName(question.division()),
                outcome(leads),
                leads.size() == 1 ? leads.get(0) : null,
                leads,
                levels,
                List.copyOf(others),
                List.copyOf(territorial),
                CommitteePolicy.line(question, lines),
                LeaderPosts.lines(question, leads, territorial, lines),
                List.copyOf(Notes.of(question, byDuty, designated, levels, territorial)));
    }

    /** The leads found stand at their own level; each other level is asked for itself. */
    private List<LevelLead> levels(Case question, List<Line> leads) {
        List<LevelLead> levels = new ArrayList<>();
        for (DivisionLevel level : LeadPolicy.LEVELS) {
            List<Line> found = leads.stream().anyMatch(l -> l.level() == level)
                    ? leads
                    : LeadPolicy.leads(question, level).stream()
                            .map(c -> lines.of(question, c, LeadPolicy.rule(question, c)))
                            .toList();
            if (!found.isEmpty()) {
                levels.add(new LevelLead(level, outcome(found), found));
            }
        }
        return List.copyOf(levels);
    }

    private static Outcome outcome(List<Line> leads) {
        return switch (leads.size()) {
            case 0 -> Outcome.GAP;
            case 1 -> Outcome.LEAD;
            default -> Outcome.CONFLICT;
        };
    }
}
