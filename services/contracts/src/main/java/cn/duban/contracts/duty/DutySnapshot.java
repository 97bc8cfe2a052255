package cn.duban.contracts.duty;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DutyCycle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recurring duty in one period, as of one version.
 *
 * @param id id of the aggregate; the message key
 * @param recurringDutyId id of the duty in the registry
 * @param times least number in the period
 * @param filed how often evidence was filed that still counts
 * @param post post that owes it; null where a body has no post of a head
 * @param holder sign-in name of who owes it now; null while the post is vacant
 * @param tenures everybody who held the seat in the period, vacancies included, oldest first
 * @param leaderPosts posts of leaders who learn of a miss
 * @param dueAt end of the clock that runs or ran last
 * @param missedAt end that passed unmet, kept even if it was made up
 */
public record DutySnapshot(
        String id,
        String number,
        String recurringDutyId,
        String name,
        String evidence,
        DutyCycle cycle,
        int times,
        int filed,
        LocalDate periodStart,
        LocalDate periodEnd,
        DutyState state,
        String organisation,
        String organisationName,
        @Nullable String post,
        @Nullable String postName,
        @Nullable String holder,
        @Nullable String holderName,
        List<DutyTenure> tenures,
        String divisionCode,
        String divisionName,
        String divisionPath,
        List<String> leaderPosts,
        Basis basis,
        boolean verified,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime missedAt,
        @Nullable OffsetDateTime doneAt,
        long version) {}
