package cn.duban.hazard.report.web;

import cn.duban.casework.number.CaseNumbers;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.report.FileHazard;
import cn.duban.hazard.report.Filed;
import cn.duban.hazard.report.FilingRequest;
import cn.duban.hazard.view.HazardDetails;
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

/** Files hazards. */
@Path("/")
public class FilingResource {
    private final FileHazard fileHazard;
    private final CaseNumbers numbers;
    private final HazardDetails details;
    private final Idempotency idempotency;

    FilingResource(FileHazard fileHazard, CaseNumbers numbers, HazardDetails details, Idempotency idempotency) {
        this.fileHazard = fileHazard;
        this.numbers = numbers;
        this.details = details;
        this.idempotency = idempotency;
    }

    @POST
    @Path("hazards")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.GRID_INSPECTOR,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response file(
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull(message = "请求没有内容") @Valid FilingRequest request) {
        // Before the transaction: a number must not hold a second connection.
        Supplier<String> number =
                numbers.ready("YH", fileHazard.division(request.divisionCode()).code());
        return idempotency.once(key, request, () -> {
            Filed filed = fileHazard.file(request, number);
            Hazard hazard = filed.hazard();
            return Response.created(URI.create("/hazards/" + hazard.id()))
                    .tag(ETags.of(hazard.version()))
                    .entity(details.filed(hazard, filed.clocks()))
                    .build();
        });
    }
}
