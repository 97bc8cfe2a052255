package cn.duban.platform.audit.web;

import cn.duban.platform.audit.AuditAct;
import cn.duban.platform.audit.AuditTrail;
import cn.duban.platform.audit.AuditVerification;
import cn.duban.platform.audit.AuditVerification.Anchor;
import cn.duban.platform.audit.AuditVerifier;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Who did what in this service, and whether that record is whole. */
@Path("/audit")
@RolesAllowed({Roles.DISCIPLINE, Roles.SAFETY_OFFICE, Roles.ADMIN})
public class AuditResource {
    private final AuditTrail trail;
    private final AuditVerifier verifier;

    AuditResource(AuditTrail trail, AuditVerifier verifier) {
        this.trail = trail;
        this.verifier = verifier;
    }

    /** Acts on one subject, by its id; none where the caller may not see the subject, without content for who only keeps the platform. */
    @GET
    public Page<AuditAct> list(@NotBlank @QueryParam("subject") String subject, @BeanParam PageRequest page) {
        return trail.of(subject, page);
    }

    /** Walks along the chain; with {@code seq} and {@code hash} it must still contain that place. */
    @GET
    @Path("/verify")
    public AuditVerification verify(@QueryParam("seq") @Nullable Long seq, @QueryParam("hash") @Nullable String hash) {
        return verifier.verify(seq == null || hash == null ? null : new Anchor(seq, hash));
    }
}
