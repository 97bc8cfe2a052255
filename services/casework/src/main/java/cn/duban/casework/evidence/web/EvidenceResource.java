package cn.duban.casework.evidence.web;

import cn.duban.casework.cases.Cases;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.casework.evidence.EvidenceStore;
import cn.duban.casework.evidence.TakeEvidence;
import cn.duban.casework.input.Refusals;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes and serves evidence. */
@Path("/")
public class EvidenceResource {
    private final TakeEvidence takeEvidence;
    private final EvidenceFiles files;
    private final EvidenceStore store;
    private final Cases cases;
    private final CurrentUser user;

    EvidenceResource(
            TakeEvidence takeEvidence, EvidenceFiles files, EvidenceStore store, Cases cases, CurrentUser user) {
        this.takeEvidence = takeEvidence;
        this.files = files;
        this.store = store;
        this.cases = cases;
        this.user = user;
    }

    /** What the sender learns of the file. */
    public record Taken(String id, String name, String mediaType, long size, String sha256) {}

    @POST
    @Path("evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.GRID_INSPECTOR,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE,
        Roles.LEADER
    })
    public Response take(@RestForm("file") @Nullable FileUpload upload) throws IOException {
        if (upload == null) {
            throw Refusals.refuse("evidence-missing", "没有文件", "file", "请选择文件", null);
        }
        if (upload.size() > TakeEvidence.MOST_BYTES) {
            throw Refusals.refuse("evidence-size", "文件大小有误", "file", "文件不得超过 10 MiB", null);
        }
        EvidenceFile file = takeEvidence.take(upload.fileName(), Files.readAllBytes(upload.uploadedFile()));
        Taken taken = new Taken(file.id(), file.name(), file.mediaType(), file.size(), file.sha256());
        return Response.status(Response.Status.CREATED).entity(taken).build();
    }

    @GET
    @Path("evidence/{id}")
    @RolesAllowed({
        Roles.ENTERPRISE_REPORTER,
        Roles.ENTERPRISE_HEAD,
        Roles.GRID_INSPECTOR,
        Roles.SUPERVISOR,
        Roles.SUPERVISOR_HEAD,
        Roles.SAFETY_OFFICE,
        Roles.LEADER,
        Roles.DISCIPLINE
    })
    public Response get(@PathParam("id") String id) throws IOException {
        EvidenceFile file = files.find(id).orElseThrow(EvidenceResource::missing);
        if (file.subjectId() != null) {
            cases.checkVisible(file.subjectId());
        } else if (!file.uploadedBy().equals(user.username())) {
            throw missing();
        }
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        // A PDF is saved, never shown inside the page's own origin.
        String how = file.mediaType().startsWith("image/") ? "inline" : "attachment";
        return Response.ok(store.open(EvidenceStore.Kind.SERVED, file.sha256()))
                .type(file.mediaType())
                .header("Content-Disposition", how + "; filename*=UTF-8''" + name)
                .build();
    }

    private static NotFoundProblem missing() {
        return new NotFoundProblem("evidence", "没有这个附件", "没有这个附件，或者您无权查看");
    }
}
