package cn.duban.incident.inquiry.web;

import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.incident.InquiryDeviation;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.inquiry.FormInquiry;
import cn.duban.incident.inquiry.ManageTeam;
import cn.duban.incident.inquiry.MemberRole;
import cn.duban.incident.lifecycle.IncidentAction;
import cn.duban.incident.view.web.StepEndpoint;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Forms the team. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
public class InquiryTeamResource {
    private final StepEndpoint steps;
    private final FormInquiry form;
    private final ManageTeam team;

    InquiryTeamResource(StepEndpoint steps, FormInquiry form, ManageTeam team) {
        this.steps = steps;
        this.form = form;
        this.team = team;
    }

    /** A team at a level; none named is the one the grade demands. */
    public record InquiryRequest(
            @Nullable RelayLevel level,
            @NotNull(message = "请选择调查方式") InquiryDeviation deviation,
            @Nullable String reason) {}

    /** Somebody for the team. */
    public record MemberRequest(
            @Nullable String name,
            @Nullable String unit,
            @NotNull(message = "请选择角色") MemberRole role) {}

    /** Whether the member has an interest in the matter. */
    public record DeclarationRequest(
            @NotNull(message = "请声明有无利害关系") Boolean conflict,
            @Nullable String statement) {}

    @POST
    @Path("incidents/{id}/inquiry")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    public Response form(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid InquiryRequest request) {
        return steps.take(headers, id, IncidentAction.FORM_INQUIRY, request, (incident, by, actor) -> {
            String reason = Texts.optional(request.reason(), "reason", "理由", Texts.LONG);
            form.form(incident, request.deviation(), request.level(), reason, by, actor);
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/members")
    public Response addMember(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid MemberRequest request) {
        return steps.take(headers, id, IncidentAction.ADD_MEMBER, request, (incident, by, actor) -> {
            String name = Texts.required(request.name(), "name", "姓名", Texts.SHORT);
            String unit = Texts.required(request.unit(), "unit", "单位", Texts.SHORT);
            team.add(incident, name, unit, request.role(), by);
        });
    }

    @POST
    @Path("incidents/{id}/inquiry/members/{memberId}/declarations")
    public Response declare(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @PathParam("memberId") String memberId,
            @NotNull(message = "请求没有内容") @Valid DeclarationRequest request) {
        return steps.take(headers, id, IncidentAction.DECLARE_CONFLICT, request, (incident, by, actor) -> {
            String statement = Texts.required(request.statement(), "statement", "声明内容", Texts.LONG);
            team.declare(incident, memberId, request.conflict(), statement, by);
        });
    }
}
