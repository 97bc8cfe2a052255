package cn.duban.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * One clause that gives a body its part.
 *
 * @param document short official number
 * @param summary what the clause gives it, in one Chinese sentence
 * @param sectionName section inside the body that the clause names
 * @param verified whether the row was checked against the text
 */
public record Clause(
        String document,
        String clause,
        String summary,
        @Nullable String sectionName,
        boolean verified) {}
