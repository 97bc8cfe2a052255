package cn.duban.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person found about an end that passed.
 *
 * @param by sign-in name
 * @param evidence what it was found by, in words
 * @param evidenceIds files it was found by, which the finder uploaded
 * @param until new end of an excused clock whose duty is still to be done; null otherwise
 */
public record Finding(
        Question.Answer answer,
        String by,
        String reason,
        String evidence,
        List<String> evidenceIds,
        @Nullable Instant until) {}
