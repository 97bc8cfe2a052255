package cn.duban.accountability.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owed the duty from one day to another.
 *
 * @param username null for a vacancy
 * @param to first day no longer, null while it lasts
 */
public record Tenure(
        @Nullable String username,
        @Nullable String name,
        LocalDate from,
        @Nullable LocalDate to) {

    static Tenure of(@Nullable Holder holder, LocalDate from) {
        return new Tenure(holder == null ? null : holder.username(), holder == null ? null : holder.name(), from, null);
    }

    Tenure until(LocalDate day) {
        return new Tenure(username, name, from, day);
    }

    @JsonIgnore
    Optional<Holder> holder() {
        return username == null || name == null ? Optional.empty() : Optional.of(new Holder(username, name));
    }

    /** Whether the person was the one on that day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Days of it that lie within the period. */
    public long daysIn(Period period) {
        LocalDate first = from.isBefore(period.start()) ? period.start() : from;
        LocalDate after = period.end().plusDays(1);
        LocalDate end = to == null || to.isAfter(after) ? after : to;
        return Math.max(0, ChronoUnit.DAYS.between(first, end));
    }
}
