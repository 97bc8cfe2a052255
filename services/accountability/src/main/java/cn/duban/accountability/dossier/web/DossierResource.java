package cn.duban.accountability.dossier.web;

import cn.duban.accountability.dossier.DossierView;
import cn.duban.accountability.dossier.KeepDossiers;
import cn.duban.accountability.dossier.VerifyDossier;
import cn.duban.casework.web.Attachments;
import cn.duban.casework.web.StepHeaders;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Evidence for exemption or blame, for whoever may see the case. Administrators have no case data. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
public class DossierResource {
    private final KeepDossiers dossiers;
    private final VerifyDossier verify;
    private final Idempotency idempotency;

    DossierResource(KeepDossiers dossiers, VerifyDossier verify, Idempotency idempotency) {
        this.dossiers = dossiers;
        this.verify = verify;
        this.idempotency = idempotency;
    }

    @POST
    @Path("cases/{id}/dossiers")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.DISCIPLINE})
    public Response compile(@BeanParam StepHeaders headers, @PathParam("id") String id) {
        return idempotency.once(
                headers.key,
                id,
                () -> Response.status(Response.Status.CREATED)
                        .entity(dossiers.compile(id))
                        .build());
    }

    @GET
    @Path("cases/{id}/dossiers")
    public List<DossierView.Row> list(@PathParam("id") String id) {
        return dossiers.of(id);
    }

    @GET
    @Path("dossiers/{id}")
    public DossierView get(@PathParam("id") String id) {
        return dossiers.get(id);
    }

    @GET
    @Path("dossiers/{id}.pdf")
    @Produces(MediaType.WILDCARD)
    public Response pdf(@PathParam("id") String id) {
        return Attachments.answer(dossiers.pdf(id));
    }

    @GET
    @Path("dossiers/{id}/verification")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
    public VerifyDossier.DossierVerification verification(@PathParam("id") String id) {
        return verify.verify(id);
    }
}
