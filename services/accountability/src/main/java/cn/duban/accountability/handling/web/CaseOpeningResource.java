package cn.duban.accountability.handling.web;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.CaseAction;
import cn.duban.accountability.cases.OpenCase;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.cases.Subjects;
import cn.duban.accountability.view.CaseViews;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Texts;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a case, adds what belongs to it. */
@Path("/")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE})
public class CaseOpeningResource {
    private final StepEndpoint steps;
    private final OpenCase openCase;
    private final Subjects subjects;
    private final CaseViews views;
    private final Actors actors;
    private final Clock clock;
    private final Idempotency idempotency;

    CaseOpeningResource(
            StepEndpoint steps,
            OpenCase openCase,
            Subjects subjects,
            CaseViews views,
            Actors actors,
            Clock clock,
            Idempotency idempotency) {
        this.steps = steps;
        this.openCase = openCase;
        this.subjects = subjects;
        this.views = views;
        this.actors = actors;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    /** Somebody and what happened; a post is that of whoever held it then. */
    public record FactRequest(
            @NotNull(message = "请选择对象类型") SubjectKind subjectKind,
            @NotNull(message = "请选择问责对象") String subjectId,
            @Nullable String text,
            @NotNull(message = "请填写发生时间") @Happened OffsetDateTime occurredAt) {}

    /** Somebody else in the same case. */
    public record SubjectRequest(
            @NotNull(message = "请选择对象类型") SubjectKind subjectKind,
            @NotNull(message = "请选择问责对象") String subjectId,
            @NotNull(message = "请填写发生时间") @Happened OffsetDateTime occurredAt) {}

    @POST
    @Path("cases")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE, Roles.LEADER})
    public Response open(
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull(message = "请求没有内容") @Valid FactRequest request) {
        return idempotency.once(key, request, () -> {
            Actor actor = actors.current();
            Signature by = actor.sign(clock);
            String text = Texts.required(request.text(), "text", "事实", Texts.LONG);
            Subject subject = openCase.subject(request.subjectKind(), request.subjectId(), request.occurredAt());
            AccountabilityCase opened = openCase.open(subject, text, request.occurredAt(), by, actor);
            return Response.created(URI.create("/cases/" + opened.id()))
                    .tag(ETags.of(opened.version()))
                    .entity(views.of(opened))
                    .build();
        });
    }

    @POST
    @Path("cases/{id}/facts")
    public Response addFact(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid FactRequest request) {
        return steps.onCase(headers, id, CaseAction.ADD_FACT, request, (one, by, actor) -> {
            String text = Texts.required(request.text(), "text", "事实", Texts.LONG);
            Subject subject = openCase.subject(request.subjectKind(), request.subjectId(), request.occurredAt());
            if (one.log().subject(subject.key()).isEmpty()) {
                openCase.within(subject, actor);
                one.addSubject(subject, subjects.conflicted(subject), by);
            }
            one.gather(List.of(openCase.fact(subject, text, request.occurredAt(), by)), by.at(), by.username());
        });
    }

    @POST
    @Path("cases/{id}/subjects")
    public Response addSubject(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid SubjectRequest request) {
        return steps.onCase(headers, id, CaseAction.ADD_SUBJECT, request, (one, by, actor) -> {
            Subject subject = openCase.subject(request.subjectKind(), request.subjectId(), request.occurredAt());
            openCase.within(subject, actor);
            one.addSubject(subject, subjects.conflicted(subject), by);
        });
    }
}
