package cn.duban.incident.report.web;

import cn.duban.casework.number.CaseNumbers;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.report.FlashReport;
import cn.duban.incident.report.ReportIncident;
import cn.duban.incident.view.IncidentDetails;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes flash reports; anybody signed in may send one. */
@Path("/")
public class ReportResource {
    private final ReportIncident reportIncident;
    private final CaseNumbers numbers;
    private final IncidentDetails details;
    private final Idempotency idempotency;

    ReportResource(
            ReportIncident reportIncident, CaseNumbers numbers, IncidentDetails details, Idempotency idempotency) {
        this.reportIncident = reportIncident;
        this.numbers = numbers;
        this.details = details;
        this.idempotency = idempotency;
    }

    @POST
    @Path("incidents")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.GRID_INSPECTOR,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE,
        Roles.LEADER,
        Roles.DISCIPLINE,
        Roles.ADMIN
    })
    public Response report(
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull(message = "请求没有内容") @Valid FlashReport request) {
        // Before the transaction: a number must not hold a second connection.
        Supplier<String> number =
                numbers.ready("SG", reportIncident.place(request).divisionCode());
        return idempotency.once(key, request, () -> {
            Incident incident = reportIncident.report(request, number);
            return Response.created(URI.create("/incidents/" + incident.id()))
                    .tag(ETags.of(incident.version()))
                    .entity(details.of(incident))
                    .build();
        });
    }
}
