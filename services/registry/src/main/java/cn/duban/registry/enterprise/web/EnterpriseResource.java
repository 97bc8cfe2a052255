package cn.duban.registry.enterprise.web;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.registry.enterprise.EnterpriseData;
import cn.duban.registry.enterprise.EnterpriseRegister;
import cn.duban.registry.enterprise.EnterpriseScope;
import cn.duban.registry.enterprise.EnterpriseView;
import cn.duban.registry.enterprise.Enterprises;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The register of enterprises. */
@Path("/enterprises")
public class EnterpriseResource {
    private final Enterprises enterprises;
    private final EnterpriseRegister register;
    private final EnterpriseScope scope;
    private final Directory directory;
    private final Idempotency idempotency;
    private final CurrentUser user;

    EnterpriseResource(
            Enterprises enterprises,
            EnterpriseRegister register,
            EnterpriseScope scope,
            Directory directory,
            Idempotency idempotency,
            CurrentUser user) {
        this.enterprises = enterprises;
        this.register = register;
        this.scope = scope;
        this.directory = directory;
        this.idempotency = idempotency;
        this.user = user;
    }

    @GET
    @Authenticated
    @Transactional
    public Page<EnterpriseView> search(
            @QueryParam("q") @Nullable String text,
            @QueryParam("division") @Nullable String division,
            @QueryParam("trait") @Nullable String trait,
            @BeanParam PageRequest page) {
        String path = division == null
                ? null
                : directory
                        .division(division)
                        .map(DivisionChanged::path)
                        .orElseThrow(
                                () -> new NotFoundProblem("no-division", "没有这个行政区划", "行政区划代码 " + division + " 未登记。"));
        return enterprises.search(new Enterprises.Search(text, path, trait), scope.predicate(), page);
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Transactional
    public Response enterprise(String id) {
        return answer(visible(id));
    }

    @POST
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.ADMIN})
    public Response register(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid EnterpriseData data) {
        return idempotency.once(key, data, () -> {
            requireKnownPlace(data);
            EnterpriseView entered = register.register(data);
            return Response.created(URI.create("/enterprises/" + entered.id()))
                    .tag(ETags.of(entered.version()))
                    .entity(entered)
                    .build();
        });
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.ENTERPRISE_HEAD, Roles.ADMIN})
    @Transactional
    public Response change(
            String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EnterpriseData data) {
        EnterpriseView before = visible(id);
        // A firm that moves goes over to another territory: that is for those who keep both.
        if (!before.division().equals(data.division())) {
            requireKnownPlace(data);
        }
        long seen = ETags.require(ifMatch);
        ClassedByItself.check(before, data, user);
        return answer(register.change(id, data, seen));
    }

    private void requireKnownPlace(EnterpriseData data) {
        if (directory.division(data.division()).isPresent()) {
            scope.requireTerritory(data.division());
        }
    }

    private EnterpriseView visible(String id) {
        return enterprises
                .visible(id, scope.predicate())
                .orElseThrow(() -> new NotFoundProblem("no-enterprise", "没有这家企业", "该企业未登记，或不在您的查询范围内。"));
    }

    private static Response answer(EnterpriseView enterprise) {
        return Response.ok(enterprise).tag(ETags.of(enterprise.version())).build();
    }
}
