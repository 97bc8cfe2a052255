package cn.duban.accountability.duty.arming;

import cn.duban.accountability.duty.Period;
import cn.duban.accountability.duty.Seat;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.directory.Directory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owes a duty in a period. That of a post is owed by each of its holders, that of a body once, by its head; a vacant
 * post owes it too, so that the vacancy shows.
 */
final class WhoOwes {
    private final Directory directory;
    private final Oversight oversight;
    private final LocalDate today;

    WhoOwes(Directory directory, LocalDate today) {
        this.directory = directory;
        this.oversight = new Oversight(directory);
        this.today = today;
    }

    /** One for each holder; empty while post or body is not known here. */
    List<Owed> of(RecurringDutyChanged duty, Period period) {
        // A period that is over is asked about its last day: who holds the post now had no part in it.
        LocalDate on = period.end().isBefore(today) ? period.end() : today;
        return duty.post() != null
                ? directory
                        .post(duty.post())
                        .map(post -> ofPost(duty, post, period, on))
                        .orElse(List.of())
                : ofBody(duty, String.valueOf(duty.body()), period, on);
    }

    private List<Owed> ofPost(RecurringDutyChanged duty, PostChanged post, Period period, LocalDate on) {
        Optional<Seat> seat = seat(post.organisation(), post);
        if (seat.isEmpty()) {
            return List.of();
        }
        List<PostChanged.Holder> holders = Holders.on(post, on);
        return holders.isEmpty()
                ? List.of(owed(duty, seat.get(), period, null))
                : holders.stream()
                        .map(holder -> owed(duty, seat.get(), period, holder))
                        .toList();
    }

    private List<Owed> ofBody(RecurringDutyChanged duty, String body, Period period, LocalDate on) {
        Optional<PostChanged> head = oversight.headOf(body);
        Optional<PostChanged.Holder> holder =
                head.flatMap(post -> Holders.on(post, on).stream().findFirst());
        return seat(body, head.orElse(null))
                .map(seat -> List.of(owed(duty, seat, period, holder.orElse(null))))
                .orElse(List.of());
    }

    private static Owed owed(RecurringDutyChanged duty, Seat seat, Period period, PostChanged.@Nullable Holder holder) {
        if (holder == null) {
            return new Owed(duty, seat, period, null, period.start());
        }
        LocalDate since = holder.from().isAfter(period.start()) ? holder.from() : period.start();
        return new Owed(duty, seat, period, Holders.of(holder), since);
    }

    private Optional<Seat> seat(String organisation, @Nullable PostChanged post) {
        return directory.organisation(organisation).map(body -> seat(body, post));
    }

    private Seat seat(OrganisationChanged body, @Nullable PostChanged post) {
        String postId = post == null ? null : post.id();
        return new Seat(
                body.id(),
                body.shortName() == null ? body.name() : body.shortName(),
                postId,
                post == null ? null : post.name(),
                body.division(),
                directory.division(body.division()).map(DivisionChanged::name).orElse(body.division()),
                body.divisionPath(),
                oversight.above(body, postId));
    }
}
