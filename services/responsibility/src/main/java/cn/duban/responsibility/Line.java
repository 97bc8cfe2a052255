package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.LeaderResponsibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One responsible body or post, with the rule and the clause that make it so.
 *
 * @param sectionId first of {@code sections}, null where the documents name none
 * @param sections sections inside the body that have the matter, the nearest to it first
 * @param role null for a post
 * @param responsibility null for a body
 * @param level level of government the body belongs to
 * @param ruleText {@code rule} in Chinese, with particulars
 * @param document short official number of the clause that says it; null where the registry holds no basis
 * @param verified whether the basis was checked against the text
 * @param side the other matter this line speaks of, null where it speaks of the one asked
 * @param clauses every clause that gives the body this role, that of {@code document} and {@code clause} first
 */
public record Line(
        String organisationId,
        String organisationName,
        @Nullable String sectionId,
        @Nullable String sectionName,
        @Nullable String postId,
        @Nullable String postName,
        @Nullable DutyRole role,
        @Nullable LeaderResponsibility responsibility,
        DivisionLevel level,
        Rule rule,
        String ruleText,
        @Nullable String document,
        @Nullable String clause,
        boolean verified,
        List<Named> sections,
        @Nullable Named side,
        List<Clause> clauses) {
    /** Whether the line speaks of the matter asked, and not of another side or part of its trade. */
    public boolean direct() {
        return rule != Rule.SIDE_DUTY && rule != Rule.PART_DUTY;
    }
}
