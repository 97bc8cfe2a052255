package cn.duban.hazard.enforcement.web;

import cn.duban.casework.input.Texts;
import cn.duban.hazard.enforcement.EnforcementView;
import cn.duban.hazard.enforcement.Penalties;
import cn.duban.hazard.enforcement.PenaltyRow;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.Penalty;
import cn.duban.hazard.lifecycle.PenaltyCount;
import cn.duban.hazard.view.HazardDetails;
import cn.duban.hazard.view.HazardLists;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.hazard.view.web.StepEndpoint;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.bounds.Yuan;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The penalty that goes with a major hazard, and the count of art. 113. */
@Path("/")
public class PenaltyResource {
    private static final int FEN_DIGITS = 2;

    private final StepEndpoint steps;
    private final Penalties penalties;
    private final HazardDetails details;
    private final HazardLists lists;
    private final Clock clock;

    PenaltyResource(StepEndpoint steps, Penalties penalties, HazardDetails details, HazardLists lists, Clock clock) {
        this.steps = steps;
        this.penalties = penalties;
        this.details = details;
        this.lists = lists;
        this.clock = clock;
    }

    /** A penalty; {@code fine} in yuan, 0 for one without a fine. */
    public record PenaltyRequest(
            @Nullable String documentNumber,
            @NotNull(message = "请填写处罚决定日期") @Happened LocalDate decidedOn,
            @Nullable String content,

            @NotNull(message = "请填写罚款金额（元），没有罚款填 0") @Yuan BigDecimal fine,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** Penalties of an enterprise. */
    public record PenaltyList(PenaltyCount count, boolean closureDue, List<PenaltyRow> items) {}

    @POST
    @Path("hazards/{id}/penalties")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response record(
            @BeanParam StepCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid PenaltyRequest request) {
        Penalty penalty = new Penalty(
                Texts.required(request.documentNumber(), "documentNumber", "处罚决定书文号", Texts.SHORT),
                request.decidedOn(),
                Texts.required(request.content(), "content", "处罚内容", Texts.LONG),
                request.fine().movePointRight(FEN_DIGITS).longValueExact());
        return steps.take(call, HazardAction.RECORD_PENALTY, request, request.evidenceIds(), (hazard, files, by) -> {
            hazard.recordPenalty(penalty, penalties.withNew(hazard.enterprise(), penalty.decidedOn()), files, by);
            penalties.keep(hazard, penalty, by);
        });
    }

    @GET
    @Path("hazards/{id}/enforcement")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.GRID_INSPECTOR,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE,
        Roles.LEADER,
        Roles.DISCIPLINE
    })
    public EnforcementView enforcement(@PathParam("id") String id) {
        return EnforcementView.of(details.visible(id), penalties, LocalDate.now(clock));
    }

    @GET
    @Path("enterprises/{id}/penalties")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE,
        Roles.LEADER,
        Roles.DISCIPLINE
    })
    public PenaltyList ofEnterprise(@PathParam("id") String id) {
        lists.checkEnterprise(id);
        PenaltyCount count = penalties.count(id, LocalDate.now(clock));
        return new PenaltyList(count, count.closureDue(), penalties.of(id));
    }
}
