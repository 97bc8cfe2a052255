package cn.duban.accountability.handling.web;

import cn.duban.accountability.cases.OpenCase;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.cases.Subjects;
import cn.duban.accountability.interview.Commitment;
import cn.duban.accountability.interview.Interview;
import cn.duban.accountability.interview.InterviewAction;
import cn.duban.accountability.interview.InterviewLog.Attendance;
import cn.duban.accountability.interview.InterviewLog.Minutes;
import cn.duban.accountability.interview.InterviewLog.Summons;
import cn.duban.accountability.interview.SummonInterview;
import cn.duban.accountability.matter.Place;
import cn.duban.accountability.view.InterviewViews;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.evidence.EvidenceLinks;
import cn.duban.casework.input.Texts;
import cn.duban.casework.number.CaseNumbers;
import cn.duban.casework.web.StepHeaders;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls in, holds, writes down. */
@Path("/")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.LEADER, Roles.DISCIPLINE})
public class InterviewStepResource {
    private final StepEndpoint steps;
    private final SummonInterview interviews;
    private final OpenCase subjects;
    private final Subjects bodies;
    private final InterviewViews views;
    private final CaseNumbers numbers;
    private final Actors actors;
    private final Clock clock;
    private final Idempotency idempotency;
    private final EvidenceLinks evidence;

    InterviewStepResource(
            StepEndpoint steps,
            SummonInterview interviews,
            OpenCase subjects,
            Subjects bodies,
            InterviewViews views,
            CaseNumbers numbers,
            Actors actors,
            Clock clock,
            Idempotency idempotency,
            EvidenceLinks evidence) {
        this.steps = steps;
        this.interviews = interviews;
        this.subjects = subjects;
        this.bodies = bodies;
        this.views = views;
        this.numbers = numbers;
        this.actors = actors;
        this.clock = clock;
        this.idempotency = idempotency;
        this.evidence = evidence;
    }

    /** Whom, why, when and where. */
    public record InterviewRequest(
            @NotNull(message = "请选择对象类型") SubjectKind subjectKind,
            @NotNull(message = "请选择约谈对象") String subjectId,
            @Nullable String reason,
            @Nullable String number,
            @NotNull(message = "请填写约谈时间") @Planned OffsetDateTime appointedAt,
            @Nullable String place) {}

    /** When and where again. */
    public record SummonsRequest(
            @Nullable String number,
            @NotNull(message = "请填写约谈时间") @Planned OffsetDateTime appointedAt,
            @Nullable String place) {}

    /** Who came. */
    public record AttendanceRequest(
            @NotNull(message = "请登记是否到场") Boolean attended,
            @Nullable String people,
            @Nullable String remark) {}

    /** Something promised. */
    public record CommitmentRequest(
            @Nullable String text,
            @NotNull(message = "请填写完成期限") @Planned LocalDate until) {}

    /** What was said and promised. */
    public record MinutesRequest(
            @Nullable String content,

            @Size(max = 50, message = "承诺事项不得超过 50 项") @Nullable List<@Valid CommitmentRequest> commitments,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<String> evidenceIds) {}

    @POST
    @Path("interviews")
    public Response summon(
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull(message = "请求没有内容") @Valid InterviewRequest request) {
        Actor actor = actors.current();
        Signature by = actor.sign(clock);
        Subject subject = subjects.subject(request.subjectKind(), request.subjectId(), by.at());
        // Before the transaction: a number must not hold a second connection.
        String division = bodies.place(subject).map(Place::divisionCode).orElse("000000");
        Supplier<String> caseNumber = numbers.ready("YT", division);
        return idempotency.once(key, request, () -> {
            String reason = Texts.required(request.reason(), "reason", "约谈事由", Texts.LONG);
            Interview opened = interviews.summon(
                    caseNumber,
                    null,
                    subject,
                    reason,
                    summons(by, request.number(), request.appointedAt(), request.place()),
                    actor);
            return Response.created(URI.create("/interviews/" + opened.id()))
                    .tag(ETags.of(opened.version()))
                    .entity(views.of(opened))
                    .build();
        });
    }

    @POST
    @Path("interviews/{id}/summonses")
    public Response summonAgain(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid SummonsRequest request) {
        return steps.onInterview(
                headers,
                id,
                InterviewAction.RESUMMON,
                request,
                (one, by, actor) ->
                        one.summonAgain(summons(by, request.number(), request.appointedAt(), request.place())));
    }

    @POST
    @Path("interviews/{id}/attendances")
    public Response attend(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid AttendanceRequest request) {
        return steps.onInterview(headers, id, InterviewAction.RECORD_ATTENDANCE, request, (one, by, actor) -> {
            String people = Texts.optional(request.people(), "people", "到场人员", Texts.LONG);
            String remark = Texts.optional(request.remark(), "remark", "备注", Texts.LONG);
            one.attend(new Attendance(by, request.attended(), people, remark));
        });
    }

    @POST
    @Path("interviews/{id}/minutes")
    public Response file(
            @BeanParam StepHeaders headers,
            @PathParam("id") String id,
            @NotNull(message = "请求没有内容") @Valid MinutesRequest request) {
        return steps.onInterview(headers, id, InterviewAction.FILE_MINUTES, request, (one, by, actor) -> {
            String content = Texts.required(request.content(), "content", "约谈纪要", Texts.LONG);
            List<String> files = request.evidenceIds() == null ? List.of() : request.evidenceIds();
            List<CommitmentRequest> promised = request.commitments() == null ? List.of() : request.commitments();
            one.file(
                    new Minutes(by, content, files),
                    promised.stream()
                            .map(each -> Commitment.promised(
                                    UUID.randomUUID().toString(),
                                    Texts.required(each.text(), "commitments.text", "承诺事项", Texts.LONG),
                                    each.until()))
                            .toList());
            evidence.attach(id, files, by.username());
        });
    }

    private static Summons summons(
            Signature by, @Nullable String number, OffsetDateTime appointedAt, @Nullable String place) {
        return new Summons(
                by,
                Texts.required(number, "number", "通知书文号", Texts.SHORT),
                appointedAt,
                Texts.optional(place, "place", "约谈地点", Texts.SHORT),
                null);
    }
}
