package cn.duban.accountability.duty.arming;

import cn.duban.accountability.duty.Holder;
import cn.duban.accountability.duty.Period;
import cn.duban.accountability.duty.Seat;
import cn.duban.contracts.registry.RecurringDutyChanged;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one holder of a post owes in a period, before it is armed.
 *
 * @param holder null while the post is vacant
 * @param since first day of the holder within the period
 */
record Owed(
        RecurringDutyChanged duty,
        Seat seat,
        Period period,
        @Nullable Holder holder,
        LocalDate since) {

    /** The same for the same duty, seat and period, so that arming twice is arming once. */
    String id() {
        String person = holder == null ? "" : holder.username();
        String key = String.join(
                "/",
                duty.id(),
                place(),
                person,
                period.cycle().name(),
                period.start().toString());
        return "lz-" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Duty and post, or body: owed by each holder when the period begins, by one from then on. */
    String group() {
        return duty.id() + "/" + place();
    }

    private String place() {
        String post = seat.postId();
        return post == null ? seat.organisationId() : post;
    }
}
