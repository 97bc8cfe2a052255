package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import java.util.List;

/**
 * Who leads at one level of government. A town's own document speaks at the town's level, beside the district's: two
 * leads are a conflict only inside one level.
 *
 * @param outcome never {@link Outcome#GAP}: a level at which nobody leads is not listed
 */
public record LevelLead(DivisionLevel level, Outcome outcome, List<Line> leads) {}
