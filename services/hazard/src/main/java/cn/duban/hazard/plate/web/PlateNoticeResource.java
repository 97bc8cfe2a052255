package cn.duban.hazard.plate.web;

import cn.duban.casework.input.Days;
import cn.duban.casework.input.Texts;
import cn.duban.hazard.plate.IssueNotice;
import cn.duban.hazard.plate.Notice;
import cn.duban.hazard.plate.PlateAction;
import cn.duban.hazard.plate.ServiceMethod;
import cn.duban.hazard.view.web.StepCall;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notice: issued, served, signed for. */
@Path("/")
public class PlateNoticeResource {
    private final PlateEndpoint steps;
    private final IssueNotice issue;

    PlateNoticeResource(PlateEndpoint steps, IssueNotice issue) {
        this.steps = steps;
        this.issue = issue;
    }

    /** A notice; without {@code lifting} the usual way of lifting. */
    public record NoticeRequest(
            @Nullable String number,
            @Nullable String demands,
            @NotNull(message = "请填写治理期限") @Planned LocalDate dueDate,
            @NotNull(message = "请填写报送方案期限") @Planned LocalDate planDueDate,
            @Nullable String contact,
            @Nullable String lifting) {}

    /** How it was served, and who took it. */
    public record ServiceRequest(
            @NotNull(message = "请选择送达方式") ServiceMethod method,
            @Nullable String recipient,
            @Nullable String note,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** A receipt. */
    public record ReceiptRequest(@Nullable String note) {}

    @POST
    @Path("plates/{id}/notices")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Response notice(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid NoticeRequest request) {
        return steps.take(
                call,
                PlateAction.ISSUE,
                request,
                (plate, hazard, by) -> issue.issue(plate, hazard, notice(request), by));
    }

    @POST
    @Path("plates/{id}/services")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response serve(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ServiceRequest request) {
        return steps.take(
                call,
                PlateAction.SERVE,
                request,
                request.evidenceIds(),
                (plate, hazard, files, by) -> plate.serve(
                        request.method(),
                        Texts.required(request.recipient(), "recipient", "收件人", Texts.SHORT),
                        Texts.optional(request.note(), "note", "备注", Texts.LONG),
                        files,
                        by));
    }

    @POST
    @Path("plates/{id}/receipts")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE
    })
    public Response receive(
            @BeanParam PlateCall call, @NotNull(message = StepCall.NO_CONTENT) @Valid ReceiptRequest request) {
        return steps.take(
                call,
                PlateAction.RECEIVE,
                request,
                (plate, hazard, by) -> plate.receive(Texts.optional(request.note(), "note", "备注", Texts.LONG), by));
    }

    private static Notice notice(NoticeRequest request) {
        return new Notice(
                Texts.required(request.number(), "number", "督办通知书文号", Texts.SHORT),
                Texts.required(request.demands(), "demands", "督办要求", Texts.LONG),
                Days.end(request.dueDate()),
                Days.end(request.planDueDate()),
                Texts.required(request.contact(), "contact", "联系人和联系方式", Texts.SHORT),
                Texts.optional(request.lifting(), "lifting", "摘牌方式", Texts.LONG));
    }
}
