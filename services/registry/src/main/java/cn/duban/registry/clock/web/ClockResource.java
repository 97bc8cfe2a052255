package cn.duban.registry.clock.web;

import cn.duban.deadline.catalogue.ClockCatalogue;
import cn.duban.deadline.catalogue.ClockView;
import cn.duban.platform.bounds.Seconds;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.time.DubanClock;
import cn.duban.registry.clock.MoveDemoClock;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clock catalogue with its bases, and the demo clock. */
@Path("/")
@Authenticated
public class ClockResource {
    private final ClockCatalogue catalogue;
    private final MoveDemoClock demoClock;
    private final Idempotency idempotency;

    ClockResource(ClockCatalogue catalogue, MoveDemoClock demoClock, Idempotency idempotency) {
        this.catalogue = catalogue;
        this.demoClock = demoClock;
        this.idempotency = idempotency;
    }

    /** How far the demo clock stands ahead, and the time it shows. */
    public record DemoTime(long offsetSeconds, OffsetDateTime now) {
        // This copy's own clock hears of a move a moment later.
        private static DemoTime ahead(long seconds) {
            return new DemoTime(seconds, OffsetDateTime.now(new DubanClock()).plusSeconds(seconds));
        }
    }

    /** Seconds to move forward. */
    public record Advance(
            @NotNull(message = "必须填写") @Seconds @Nullable Long advanceSeconds) {}

    @GET
    @Path("clocks")
    public List<ClockView> clocks() {
        return catalogue.definitions().stream().map(ClockView::of).toList();
    }

    @GET
    @Path("demo-clock")
    public DemoTime demoClock() {
        return DemoTime.ahead(demoClock.offset());
    }

    @POST
    @Path("demo-clock")
    @RolesAllowed(Roles.ADMIN)
    public Response move(@HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid Advance step) {
        Long seconds = step.advanceSeconds();
        return idempotency.once(
                key,
                step,
                () -> Response.ok(DemoTime.ahead(demoClock.advance(seconds == null ? 0 : seconds)))
                        .build());
    }
}
