package cn.duban.contracts.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who owed a duty from one day to another, both within its period or after it.
 *
 * @param holder sign-in name, null for a vacancy
 * @param to first day no longer, null while it lasts
 */
public record DutyTenure(
        @Nullable String holder,
        @Nullable String holderName,
        LocalDate from,
        @Nullable LocalDate to) {}
