package cn.duban.deadline.desk;

import cn.duban.contracts.Basis;
import cn.duban.contracts.deadline.DeadlineQuestion;
import cn.duban.deadline.ClockStanding;
import cn.duban.deadline.Deadline;
import cn.duban.deadline.DeadlineView;
import cn.duban.deadline.Finders;
import cn.duban.deadline.Finding;
import cn.duban.deadline.Findings;
import cn.duban.deadline.NoticePreview;
import cn.duban.deadline.OpenQuestions;
import cn.duban.deadline.Question;
import cn.duban.deadline.calendar.HolidayFaults;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
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
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clocks of the service, for the 安委办 and the leaders above: what is open about them, and what a notice would do. */
@Path("/clock-desk")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER})
@IfBuildProperty(name = "duban.deadline.desk", stringValue = "true", enableIfMissing = true)
public class ClockDeskResource {
    private final ClockStanding standing;
    private final Findings findings;
    private final OpenQuestions questions;
    private final Finders finders;
    private final NoticePreview preview;
    private final CurrentUser user;
    private final Directory directory;
    private final Idempotency idempotency;

    ClockDeskResource(
            ClockStanding standing,
            Findings findings,
            OpenQuestions questions,
            Finders finders,
            NoticePreview preview,
            CurrentUser user,
            Directory directory,
            Idempotency idempotency) {
        this.standing = standing;
        this.findings = findings;
        this.questions = questions;
        this.finders = finders;
        this.preview = preview;
        this.user = user;
        this.directory = directory;
        this.idempotency = idempotency;
    }

    /**
     * An end that passed, and that a person has to find missed or not.
     *
     * @param body name of the body that had to act
     * @param doneAt when it was done all the same; null while it was not
     */
    public record Open(
            String id,
            String subjectType,
            String subjectId,
            String subjectNumber,
            String subjectTitle,
            String clockName,
            Basis basis,
            @Nullable String body,
            DeadlineQuestion question,
            String questionText,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime doneAt,
            boolean stillToDo) {}

    /**
     * What was found.
     *
     * @param evidenceIds files the caller uploaded for it, to the same service; they then belong to the case
     * @param until new end of an excused clock that still runs
     */
    public record Found(
            @NotNull(message = "必须填写") Question.@Nullable Answer answer,

            @NotNull(message = "必须填写") @Size(min = 2, max = 500, message = "2 至 500 字") @Nullable String reason,

            @NotNull(message = "必须填写") @Size(min = 2, max = 500, message = "2 至 500 字") @Nullable String evidence,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds,

            @Nullable OffsetDateTime until) {}

    @GET
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.ADMIN})
    public ClockStanding.Standing standing() {
        return standing.now();
    }

    @GET
    @Path("questions")
    public Page<Open> questions(@BeanParam PageRequest page) {
        Page<Deadline> found = questions.page(paths(), page);
        return page.withCounted(found.items().stream().map(this::view).toList(), found.total());
    }

    @POST
    @Path("questions/{id}/finding")
    public Response find(UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid Found found) {
        OffsetDateTime until = found.until();
        List<String> files = found.evidenceIds();
        Finding finding = new Finding(
                Objects.requireNonNull(found.answer()),
                user.username(),
                Objects.requireNonNull(found.reason()).strip(),
                Objects.requireNonNull(found.evidence()).strip(),
                files == null ? List.of() : List.copyOf(files),
                until == null ? null : until.toInstant());
        return idempotency.once(
                key,
                found,
                () -> Response.ok(DeadlineView.of(findings.find(id, finding, this::above)))
                        .build());
    }

    /** What a notice would move here, before it is taken. */
    @POST
    @Path("notices/{year}/preview")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public NoticePreview.Preview preview(int year, @NotNull @Valid NoticeEntry entry) {
        List<HolidayFaults.Fault> faults = HolidayFaults.of(entry.of(year));
        if (!faults.isEmpty()) {
            throw new RuleProblem(
                    "holiday-notice",
                    "放假通知有误",
                    faults.get(0).text() + "。",
                    faults.stream()
                            .map(fault -> new FieldError(fault.field(), fault.text()))
                            .toList(),
                    null);
        }
        return preview.of(entry.of(year));
    }

    /** Who finds it stands above: sees what it is about, has the place in his territory, is not of the body that had to act. */
    private boolean above(Deadline deadline) {
        return questions.sees(deadline)
                && user.posts().stream()
                        .anyMatch(post -> finders.above(deadline, post.divisionPath(), post.organisationId()));
    }

    private Set<String> paths() {
        return user.posts().stream().map(HeldPost::divisionPath).collect(Collectors.toSet());
    }

    private Open view(Deadline deadline) {
        DeadlineView shown = DeadlineView.of(deadline);
        DeadlineQuestion question = Objects.requireNonNull(shown.question());
        String body = deadline.responsible().organisation();
        return new Open(
                shown.id(),
                deadline.subject().type(),
                deadline.subject().id(),
                deadline.subject().number(),
                deadline.subject().title(),
                shown.name(),
                shown.basis(),
                body == null
                        ? null
                        : directory.organisation(body).map(one -> one.name()).orElse(body),
                question,
                question.text(),
                shown.dueAt(),
                shown.metAt(),
                deadline.state().open());
    }
}
