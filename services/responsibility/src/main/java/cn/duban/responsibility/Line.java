package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.LeaderResponsibility;
import org.jspecify.annotations.Nullable;

/**
 * One responsible body or post, with the rule and the clause that make it so.
 *
 * @param sectionId section inside the body, where the documents name one
 * @param role null for a post
 * @param responsibility null for a body
 * @param level level of government the body belongs to
 * @param ruleText {@code rule} in Chinese, with particulars
 * @param document short official number; null where the registry holds no basis
 * @param verified whether the basis was checked against the text
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
        boolean verified) {}
