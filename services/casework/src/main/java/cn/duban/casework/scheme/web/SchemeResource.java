package cn.duban.casework.scheme.web;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Texts;
import cn.duban.casework.scheme.AddedKind;
import cn.duban.casework.scheme.AddedStep;
import cn.duban.casework.scheme.ModelDrawing;
import cn.duban.casework.scheme.Place;
import cn.duban.casework.scheme.Rehearsals;
import cn.duban.casework.scheme.Scheme;
import cn.duban.casework.scheme.Schemes;
import cn.duban.contracts.Basis;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.bounds.WorkingDays;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Models that take schemes, and the schemes divisions made. */
@Path("/schemes")
@IfBuildProperty(name = "duban.casework.schemes", stringValue = "true")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE, Roles.ADMIN})
public class SchemeResource {
    private final Schemes schemes;
    private final ModelDrawing drawing;
    private final Rehearsals rehearsals;
    private final Idempotency idempotency;

    SchemeResource(Schemes schemes, ModelDrawing drawing, Rehearsals rehearsals, Idempotency idempotency) {
        this.schemes = schemes;
        this.drawing = drawing;
        this.rehearsals = rehearsals;
        this.idempotency = idempotency;
    }

    /**
     * A shipped model.
     *
     * @param key of the process
     * @param places flows of it; those with a refusal take no step, and say why
     */
    public record Model(String key, String name, String bpmnXml, List<Place> places) {}

    /** A scheme with its drawing. */
    public record Drawn(Scheme scheme, String modelName, String bpmnXml) {}

    /**
     * A step to add.
     *
     * @param flow id of the flow it stands on
     * @param bodyId body whose people take it
     */
    public record Asked(
            @NotNull(message = "请选择环节类型") AddedKind kind,
            @Nullable String name,

            @NotNull(message = "请选择位置") @Size(max = 100, message = "位置有误") String flow,

            @NotNull(message = "请选择办理机构") @Size(max = 100, message = "机构编号过长") String bodyId,

            @NotNull(message = "请填写工作日数") @WorkingDays Integer workingDays) {}

    /** A scheme as somebody draws it; {@code document} and {@code clause} are the division's own rule. */
    public record Draft(
            @NotNull(message = "请选择流程") @Size(max = 100, message = "流程有误") String model,

            @NotNull(message = "请选择区划") @Size(max = 20, message = "区划代码过长") String divisionCode,

            @Nullable String name,
            @Nullable String document,
            @Nullable String clause,

            @NotNull(message = "请添加环节") @Size(min = 1, max = 10, message = "附加环节应为 1 至 10 个") List<@NotNull(message = "环节不能为空") @Valid Asked> added) {}

    /** From which day new cases follow it. */
    public record Publication(
            @NotNull(message = "请填写生效日期") @Planned LocalDate from) {}

    /** Why it ends. */
    public record Withdrawal(@Nullable String reason) {}

    @GET
    @Path("models")
    public List<Model> models() {
        return drawing.models().stream()
                .map(key -> new Model(key, drawing.name(key), drawing.shipped(key), drawing.places(key)))
                .toList();
    }

    /** Schemes of the caller's territory, of those above and below, the last drawn first. */
    @GET
    public Page<Scheme> list(@BeanParam PageRequest page) {
        return schemes.list(page);
    }

    @GET
    @Path("{id}")
    public Drawn get(@PathParam("id") UUID id) {
        return drawn(schemes.get(id));
    }

    /**
     * A draft to be played through.
     *
     * @param choices ids of the flows and clocks chosen so far
     */
    public record Play(
            @NotNull(message = "请选择流程") @Size(max = 100, message = "流程有误") String model,

            @NotNull(message = "请选择区划") @Size(max = 20, message = "区划代码过长") String divisionCode,

            @NotNull(message = "请添加环节") @Size(max = 10, message = "附加环节至多 10 个") List<@NotNull(message = "环节不能为空") @Valid Asked> added,

            @NotNull(message = "请选择开始日期") @Planned LocalDate begins,

            @NotNull(message = "请求没有内容") @Size(max = 60, message = "试走至多 60 步") List<@NotNull(message = "选择不能为空") @Size(max = 100, message = "选择有误") String> choices) {}

    /** Plays it through with the dates its clocks would have; nothing is kept. */
    @POST
    @Path("rehearsals")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Rehearsals.Rehearsal play(@NotNull(message = "请求没有内容") @Valid Play play) {
        return rehearsals.play(play.model(), play.divisionCode(), steps(play.added()), play.begins(), play.choices());
    }

    @POST
    @RolesAllowed(Roles.SAFETY_OFFICE)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Drawn.class)))
    public Response draw(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull(message = "请求没有内容") @Valid Draft draft) {
        return idempotency.once(key, draft, () -> {
            Scheme scheme = schemes.draw(
                    draft.model(),
                    draft.divisionCode(),
                    Texts.required(draft.name(), "name", "方案名称", Texts.SHORT),
                    new Basis(
                            Texts.required(draft.document(), "document", "依据文件", Texts.SHORT),
                            Texts.required(draft.clause(), "clause", "条款", Texts.SHORT)),
                    steps(draft.added()));
            return Response.created(URI.create("/schemes/" + scheme.id()))
                    .entity(drawn(scheme))
                    .build();
        });
    }

    /** Another person lets new cases follow it. */
    @POST
    @Path("{id}/publications")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
    public Scheme publish(@PathParam("id") UUID id, @NotNull(message = "请求没有内容") @Valid Publication request) {
        return schemes.publish(id, request.from());
    }

    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Scheme withdraw(@PathParam("id") UUID id, @NotNull(message = "请求没有内容") @Valid Withdrawal request) {
        return schemes.withdraw(id, Texts.required(request.reason(), "reason", "停用原因", Texts.SHORT));
    }

    private Drawn drawn(Scheme scheme) {
        return new Drawn(scheme, drawing.name(scheme.model()), drawing.drawn(scheme.model(), scheme.added()));
    }

    // Names and keys of bodies and roles follow when the rules have looked at it.
    private static List<AddedStep> steps(List<Asked> added) {
        return added.stream()
                .map(asked -> {
                    if (asked.kind() == AddedKind.MEND) {
                        throw new MalformedProblem(
                                "invalid-field",
                                "填写有误",
                                "补正环节由系统自动附带，不能单独添加",
                                List.of(new FieldError("added", "补正环节由系统自动附带，不能单独添加")),
                                null);
                    }
                    return new AddedStep(
                            "",
                            asked.kind(),
                            Texts.required(asked.name(), "added", "环节名称", 40),
                            asked.flow(),
                            new Body(asked.bodyId(), ""),
                            List.of(),
                            Objects.requireNonNull(asked.workingDays()));
                })
                .toList();
    }
}
