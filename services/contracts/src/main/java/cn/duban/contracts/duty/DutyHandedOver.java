package cn.duban.contracts.duty;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The holder of the post changed in mid-period.
 *
 * @param from sign-in name of who leaves, null from a vacancy
 * @param to sign-in name of who comes, null for a vacancy
 * @param on first day of the new holder
 */
@EventOf(Topics.ACCOUNTABILITY_DUTY)
public record DutyHandedOver(
        DutySnapshot duty,
        String by,
        OffsetDateTime at,
        @Nullable String from,
        @Nullable String to,
        LocalDate on) implements DutyEvent {}
