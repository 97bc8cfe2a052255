package cn.duban.registry.enterpriseimport;

import cn.duban.platform.audit.Audit;
import cn.duban.platform.file.FileBytes;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import cn.duban.registry.enterprise.EnterpriseScope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a file in; the worker does the rest. */
@RequestScoped
public class RequestImport {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final ImportJobs jobs;
    private final CurrentUser user;
    private final EnterpriseScope scope;
    private final Audit audit;

    RequestImport(ImportJobs jobs, CurrentUser user, EnterpriseScope scope, Audit audit) {
        this.jobs = jobs;
        this.user = user;
        this.scope = scope;
        this.audit = audit;
    }

    /**
     * Takes a list in.
     *
     * @param updateKnown whether rows may change enterprises that are registered already
     * @return id of the import
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID queue(byte[] content, boolean updateKnown) {
        UUID id = UUID.randomUUID();
        jobs.queue(id, user.username(), scope.territories(), content, updateKnown);
        audit.record(
                "enterprise-import",
                id.toString(),
                "EnterpriseImportRequested",
                0,
                Map.of("bytes", content.length, "updateKnown", updateKnown));
        return id;
    }

    /** The file's bytes, if they begin like a workbook's. */
    public static byte[] read(Path file) {
        try {
            byte[] content = FileBytes.of(file);
            if (content.length < ZIP.length || !startsLikeZip(content)) {
                throw new MalformedProblem(
                        "not-xlsx",
                        "文件类型不符",
                        "请上传 Excel 工作簿（.xlsx）。",
                        List.of(new FieldError("file", "不是 Excel 工作簿")),
                        null);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template as a file. */
    public static byte[] template() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbooks.template(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsLikeZip(byte[] content) {
        for (int i = 0; i < ZIP.length; i++) {
            if (content[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }
}
