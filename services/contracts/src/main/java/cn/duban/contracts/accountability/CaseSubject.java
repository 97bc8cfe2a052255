package cn.duban.contracts.accountability;

import org.jspecify.annotations.Nullable;

/**
 * Somebody a case is about.
 *
 * @param organisation body that answers for the subject: itself, or the body of the post
 * @param holder sign-in name of who held the post when it happened
 */
public record CaseSubject(
        SubjectKind kind,
        String id,
        String name,
        String organisation,
        @Nullable String holder) {}
