package cn.duban.casework.evidence.web;

import cn.duban.casework.evidence.Darkroom;
import cn.duban.casework.evidence.EvidenceFile;
import cn.duban.casework.evidence.EvidenceFiles;
import cn.duban.casework.evidence.EvidenceStore;
import cn.duban.casework.evidence.OpenEvidence;
import cn.duban.casework.evidence.TakeEvidence;
import cn.duban.casework.input.Refusals;
import cn.duban.platform.file.SavedAs;
import cn.duban.platform.file.SentFiles;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
import cn.duban.platform.problem.NotFoundProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes and serves evidence. */
@Path("/")
public class EvidenceResource {
    private final TakeEvidence takeEvidence;
    private final EvidenceFiles files;
    private final OpenEvidence open;
    private final Darkroom darkroom;
    private final CurrentUser user;

    EvidenceResource(
            TakeEvidence takeEvidence, EvidenceFiles files, OpenEvidence open, Darkroom darkroom, CurrentUser user) {
        this.takeEvidence = takeEvidence;
        this.files = files;
        this.open = open;
        this.darkroom = darkroom;
        this.user = user;
    }

    /**
     * What the sender learns of the file.
     *
     * @param sha256 of the copy that is served
     * @param originalSha256 of what was sent, to be compared with the sender's own
     */
    public record Taken(String id, String name, String mediaType, long size, String sha256, String originalSha256) {}

    /** Which of the copies. */
    public enum Version {
        THUMBNAIL(EvidenceStore.Kind.THUMBNAIL),
        SCREEN(EvidenceStore.Kind.SERVED),
        /** As it came, for who examines it; every look is written down. */
        ORIGINAL(EvidenceStore.Kind.ORIGINAL);

        private final EvidenceStore.Kind kind;

        Version(EvidenceStore.Kind kind) {
            this.kind = kind;
        }

        /** In either case, as an address is typed. @throws IllegalArgumentException when there is no such copy */
        public static Version fromString(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    @POST
    @Blocking
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
    public Uni<Response> take(@RestForm("file") List<FileUpload> files) {
        FileUpload upload = SentFiles.only(files)
                .orElseThrow(() -> Refusals.refuse("evidence-missing", "没有文件", "file", "请选择文件", null));
        if (upload.size() > TakeEvidence.MOST_BYTES) {
            throw TakeEvidence.tooLarge();
        }
        return darkroom.develop(() -> takeEvidence.take(upload.fileName(), upload.uploadedFile()))
                .map(EvidenceResource::created);
    }

    private static Response created(EvidenceFile file) {
        Taken taken =
                new Taken(file.id(), file.name(), file.mediaType(), file.size(), file.sha256(), file.originalSha256());
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
    @Produces(MediaType.WILDCARD)
    public Response get(@PathParam("id") String id, @QueryParam("version") @DefaultValue("SCREEN") Version version)
            throws IOException {
        EvidenceFile file = files.visible(id).orElseThrow(EvidenceResource::missing);
        if (version == Version.ORIGINAL) {
            open.original(forOriginal(file));
        }
        OpenEvidence.Opened opened = open.open(id, version.kind);
        // A PDF is saved, never shown inside the page's own origin; nor is what came from outside as it came.
        boolean shown = opened.type().startsWith("image/") && version != Version.ORIGINAL;
        String name = FileNames.of(file.name(), opened.type());
        return Response.ok(opened.content())
                .type(opened.type())
                .header(SavedAs.HEADER, shown ? SavedAs.inline(name) : SavedAs.attachment(name))
                .build();
    }

    private EvidenceFile forOriginal(EvidenceFile file) {
        if (!user.hasRole(Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.DISCIPLINE)) {
            throw new ForbiddenProblem("evidence-original", "原件不对外提供", "原件含拍摄地点、设备等信息，只供监管部门、安委办和纪检监察机关核查时调阅。");
        }
        return file;
    }

    private static NotFoundProblem missing() {
        return new NotFoundProblem("evidence", "没有这个附件", "没有这个附件，或者您无权查看");
    }
}
