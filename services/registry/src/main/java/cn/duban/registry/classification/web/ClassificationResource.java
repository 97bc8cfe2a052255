package cn.duban.registry.classification.web;

import cn.duban.platform.bounds.Planned;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.registry.classification.Classification;
import cn.duban.registry.classification.Classifications;
import cn.duban.registry.enterprise.EnterpriseScope;
import cn.duban.registry.enterprise.EnterpriseView;
import cn.duban.registry.enterprise.Enterprises;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an enterprise is classed as: proposals and decisions. */
@Path("/enterprises/{enterprise}/classifications")
public class ClassificationResource {
    private final Enterprises enterprises;
    private final EnterpriseScope scope;
    private final Classifications classifications;
    private final Idempotency idempotency;
    private final CurrentUser user;
    private final Directory directory;

    ClassificationResource(
            Enterprises enterprises,
            EnterpriseScope scope,
            Classifications classifications,
            Idempotency idempotency,
            CurrentUser user,
            Directory directory) {
        this.enterprises = enterprises;
        this.scope = scope;
        this.classifications = classifications;
        this.idempotency = idempotency;
        this.user = user;
        this.directory = directory;
    }

    /** What is proposed, and from when. */
    public record ProposalRequest(
            @NotBlank(message = "请填写行业代码") @Size(max = 5, message = "行业代码不超过 5 位") String gbt4754,

            @Nullable @Size(max = 50, message = "企业特征不超过 50 项") List<@NotBlank(message = "企业特征不能为空") String> traits,

            @Nullable @Size(max = 50, message = "监管事项不超过 50 项") List<@NotBlank(message = "监管事项不能为空") String> matters,

            @NotNull(message = "请填写生效日期") @Planned LocalDate effectiveOn,

            @NotBlank(message = "请填写理由") @Size(max = 500, message = "理由不超过 500 个字") String reason) {
        Classifications.Proposal proposal() {
            return new Classifications.Proposal(
                    gbt4754.strip(), sorted(traits), sorted(matters), effectiveOn, reason.strip());
        }

        private static List<String> sorted(@Nullable List<String> all) {
            return all == null ? List.of() : List.copyOf(new TreeSet<>(all));
        }
    }

    /** Whether it is confirmed, and why. */
    public record DecisionRequest(
            @NotNull(message = "请选择是否确认") Boolean confirmed,

            @NotBlank(message = "请填写意见") @Size(max = 500, message = "意见不超过 500 个字") String reason) {}

    @GET
    @Authenticated
    @Transactional
    public List<Classification> of(String enterprise) {
        return classifications.of(visible(enterprise).id());
    }

    @POST
    @RolesAllowed({Roles.ENTERPRISE_HEAD, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Response propose(
            String enterprise,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull(message = "请求没有内容") @Valid ProposalRequest request) {
        EnterpriseView one = visible(enterprise);
        return idempotency.once(key, request, () -> {
            Classification taken = classifications.propose(one, request.proposal(), user.username());
            return Response.created(URI.create("/enterprises/" + one.id() + "/classifications"))
                    .entity(taken)
                    .build();
        });
    }

    @POST
    @Path("{id}/decisions")
    @RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE})
    public Classification decide(
            String enterprise, UUID id, @NotNull(message = "请求没有内容") @Valid DecisionRequest request) {
        EnterpriseView one = visible(enterprise);
        Set<String> bodies = user.actingPost()
                .map(HeldPost::organisationId)
                .map(body -> Set.copyOf(directory.withSections(body)))
                .orElse(Set.of());
        return classifications.decide(
                one,
                id,
                request.confirmed(),
                request.reason().strip(),
                user.username(),
                settled -> user.hasRole(Roles.SAFETY_OFFICE)
                        || settled.leadsBefore().stream().anyMatch(bodies::contains)
                        || settled.leadsAfter().stream().anyMatch(bodies::contains));
    }

    private EnterpriseView visible(String id) {
        return enterprises
                .visible(id, scope.predicate())
                .orElseThrow(() -> new NotFoundProblem("no-enterprise", "没有这家企业", "该企业未登记，或不在您的查询范围内。"));
    }
}
