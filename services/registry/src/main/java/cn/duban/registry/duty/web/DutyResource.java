package cn.duban.registry.duty.web;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.platform.directory.Directory;
import cn.duban.registry.duty.RecurringDuties;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Supervision duties with designations and hand-overs, and the recurring duties. */
@Path("/")
@Authenticated
public class DutyResource {
    private final Directory directory;
    private final RecurringDuties recurring;

    DutyResource(Directory directory, RecurringDuties recurring) {
        this.directory = directory;
        this.recurring = recurring;
    }

    /** A rule about who answers for what, as the API shows it; see {@link DutyChanged}. */
    public record View(
            String id,
            DutyChanged.Kind kind,
            String body,
            @Nullable String from,
            List<String> matters,
            @Nullable DutyRole role,
            List<String> excludes,
            @Nullable String division,
            @Nullable String enterprise,
            @Nullable String section,
            String summary,
            Basis basis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean verified) {
        static View of(DutyChanged d) {
            return new View(
                    d.id(),
                    d.kind(),
                    d.body(),
                    d.from(),
                    d.matters(),
                    d.role(),
                    d.excludes(),
                    d.division(),
                    d.enterprise(),
                    d.section(),
                    d.summary(),
                    d.basis(),
                    d.validFrom(),
                    d.validTo(),
                    d.verified());
        }
    }

    @GET
    @Path("duties")
    public List<View> duties(@QueryParam("body") @Nullable String body, @QueryParam("matter") @Nullable String matter) {
        return directory.duties().stream()
                .filter(d -> body == null || body.equals(d.body()) || body.equals(d.from()) || body.equals(d.section()))
                .filter(d -> matter == null || d.matters().contains(matter))
                .sorted(Comparator.comparing(DutyChanged::body).thenComparing(DutyChanged::id))
                .map(View::of)
                .toList();
    }

    @GET
    @Path("recurring-duties")
    public List<RecurringDuties.RecurringDuty> recurringDuties(
            @QueryParam("body") @Nullable String body, @QueryParam("post") @Nullable String post) {
        return recurring.of(body, post);
    }
}
