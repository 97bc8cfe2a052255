package cn.duban.registry.enterpriseimport.web;

import cn.duban.platform.file.SavedAs;
import cn.duban.platform.file.SentFiles;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Choices;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.registry.enterpriseimport.ImportJobs;
import cn.duban.registry.enterpriseimport.RequestImport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Enterprises by Excel: send the file, then ask how far it is. */
@Path("/enterprise-imports")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.SUPERVISOR_HEAD, Roles.ADMIN})
public class EnterpriseImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RequestImport request;
    private final ImportJobs jobs;
    private final Idempotency idempotency;
    private final CurrentUser user;

    EnterpriseImportResource(RequestImport request, ImportJobs jobs, Idempotency idempotency, CurrentUser user) {
        this.request = request;
        this.jobs = jobs;
        this.idempotency = idempotency;
        this.user = user;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @RestForm("file") List<FileUpload> files,
            @RestForm("updateKnown") @DefaultValue("false") String updateKnown) {
        FileUpload file = SentFiles.only(files)
                .orElseThrow(() -> new MalformedProblem(
                        "no-file", "缺少文件", "请选择要导入的 Excel 文件。", List.of(new FieldError("file", "必须上传")), null));
        if (!Set.of("true", "false").contains(updateKnown)) {
            throw Choices.malformed("updateKnown");
        }
        byte[] content = RequestImport.read(file.uploadedFile());
        boolean update = Boolean.parseBoolean(updateKnown);
        return idempotency.once(key, update + fingerprint(content), () -> {
            UUID id = request.queue(content, update);
            return Response.accepted(Map.of("id", id))
                    .location(URI.create("/enterprise-imports/" + id))
                    .build();
        });
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @GET
    @Path("{id}")
    public ImportJobs.Progress progress(UUID id) {
        return jobs.progress(id, user.username(), user.hasRole(Roles.ADMIN))
                .orElseThrow(() -> new NotFoundProblem("no-import", "没有这次导入", "该导入不存在，或不是您发起的。"));
    }

    @GET
    @Path("template")
    @Produces(XLSX)
    public Response template() {
        return Response.ok(RequestImport.template())
                .header(SavedAs.HEADER, SavedAs.attachment("企业导入模板.xlsx"))
                .build();
    }
}
