package cn.duban.casework.evidence;

import cn.duban.casework.evidence.EvidenceStore.Kind;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.problem.ConflictProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Opens what is kept, once it is proved to be what was taken in. */
@ApplicationScoped
public class OpenEvidence {
    private final EvidenceStore store;
    private final EvidenceFiles files;
    private final EvidenceFaults faults;
    private final Audit audit;

    OpenEvidence(EvidenceStore store, EvidenceFiles files, EvidenceFaults faults, Audit audit) {
        this.store = store;
        this.files = files;
        this.faults = faults;
        this.audit = audit;
    }

    /** Content and its media type. */
    public record Opened(InputStream content, String type) {}

    /**
     * The content; the caller closes it.
     *
     * @throws ConflictProblem when it is missing or no longer what it was: it is not shown then
     */
    public Opened open(String id, Kind kind) throws IOException {
        SealedFile file = files.sealed(id);
        SealedFile.Content content = file.content(kind);
        var fault = faults.of(content);
        if (fault.isPresent()) {
            faults.found(file, fault.get());
            throw new ConflictProblem("evidence-faulty", "附件已损坏", "该附件与登记的校验值不符或已丢失，已停止提供并报警，请联系管理员。");
        }
        return new Opened(store.open(content.kind(), content.sha256()), content.type());
    }

    /** Writes down who looks at an original, which tells more than the picture. */
    @Transactional
    public void original(EvidenceFile file) {
        audit.record(EvidenceKind.KIND, file.id(), "EvidenceOriginalRead", 0, Map.of());
    }
}
