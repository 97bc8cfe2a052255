package cn.duban.casework.step.web;

import cn.duban.casework.actor.Actors;
import cn.duban.casework.evidence.EvidenceIds;
import cn.duban.casework.file.Handled;
import cn.duban.casework.input.Texts;
import cn.duban.casework.scheme.AddedBook;
import cn.duban.casework.scheme.AddedOutcome;
import cn.duban.casework.scheme.AddedView;
import cn.duban.casework.step.CaseKind;
import cn.duban.casework.step.TakeStep;
import cn.duban.casework.web.Retries;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.NotFoundProblem;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Steps that a division's scheme added to a case: one form for all of them. */
@Path("/cases/{type}/{id}/added-steps/{key}")
@IfBuildProperty(name = "duban.casework.schemes", stringValue = "true")
public class AddedStepResource {
    private final Instance<CaseKind<?, ?>> kinds;
    private final TakeStep door;
    private final AddedBook added;
    private final Actors actors;
    private final Idempotency idempotency;

    AddedStepResource(
            @Any Instance<CaseKind<?, ?>> kinds,
            TakeStep door,
            AddedBook added,
            Actors actors,
            Idempotency idempotency) {
        this.kinds = kinds;
        this.door = door;
        this.added = added;
        this.actors = actors;
        this.idempotency = idempotency;
    }

    /** What somebody says to it; returned with a reason, looked at with a picture or record. */
    public record Said(
            @NotNull(message = "请选择办理意见") AddedOutcome outcome,
            @Nullable String opinion,

            @Size(max = 20, message = "附件不得超过 20 个") @Nullable List<@NotNull(message = "附件编号不能为空") String> evidenceIds) {}

    /** Everything the scheme asked in the case, as it is then. */
    public record Taken(List<AddedView> added, long version) {}

    /** Takes the step. */
    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Taken.class)))
    public Response take(
            @PathParam("type") String type,
            @PathParam("id") String id,
            @PathParam("key") String key,
            @BeanParam StepHeaders call,
            @NotNull(message = "请求没有内容") @Valid Said said) {
        CaseKind<?, ?> kind = kinds.stream()
                .filter(one -> one.type().equals(type) && added.takenBy(type))
                .findFirst()
                .orElseThrow(() -> new NotFoundProblem("no-case", "没有找到", "没有这一类事项，或它没有附加环节"));
        return Retries.of(() -> idempotency.once(call.key, said, () -> taken(kind, id, key, said, call.ifMatch)));
    }

    private <C extends Handled> Response taken(
            CaseKind<C, ?> kind, String id, String key, Said said, @Nullable String ifMatch) {
        C file = door.takeAdded(
                kind,
                id,
                key,
                new TakeStep.Said(
                        said.outcome(),
                        Texts.optional(said.opinion(), "opinion", "意见", Texts.LONG),
                        EvidenceIds.of(said.evidenceIds())),
                ifMatch);
        long version = kind.version(file);
        return Response.ok(new Taken(added.views(kind.type(), id, actors.current()), version))
                .tag(ETags.of(version))
                .build();
    }
}
