package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import cn.duban.platform.problem.BusyProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.TooLargeProblem;
import cn.duban.platform.problem.UnsupportedProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.tika.Tika;
import org.jboss.logging.Logger;

/** Takes a file in: sniffs what it is, makes the copies that are served, seals the original. */
@ApplicationScoped
public class TakeEvidence {
    /** 20 MiB: what phones make. */
    public static final long MOST_BYTES = 20L << 20;

    private static final Logger LOG = Logger.getLogger(TakeEvidence.class);

    private final Tika tika = new Tika();
    private final Cleaner cleaner;
    private final EvidenceShare share;
    private final KeepEvidence keep;

    TakeEvidence(Cleaner cleaner, EvidenceShare share, KeepEvidence keep) {
        this.cleaner = cleaner;
        this.share = share;
        this.keep = keep;
    }

    /**
     * Keeps a file; what its name or its sender say about its type does not count. Not to be called in a transaction:
     * drawing a picture takes longer than one should.
     *
     * @throws TooLargeProblem 413 when it has too many bytes or pixels
     * @throws UnsupportedProblem 415 when it is of another type
     * @throws cn.duban.platform.problem.RuleProblem 422 when it is empty, broken or active
     * @throws cn.duban.platform.problem.TooManyProblem 429 when the day's share is used up
     * @throws BusyProblem 503 when it cannot be stored now
     */
    public EvidenceFile take(String name, Path upload) {
        try {
            long size = Files.size(upload);
            checkSize(size);
            share.check(size);
            MediaType type = sniff(upload);
            Path folder = Files.createTempDirectory("evidence");
            try {
                return keep.keep(name, type, upload, cleaner.copies(type, upload, folder));
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            LOG.errorf(e, "A file could not be stored");
            throw new BusyProblem("evidence-store", "附件暂时无法保存", "附件暂时无法保存，请稍后重试；报告可以先提交，附件随后补充。");
        }
    }

    private static void checkSize(long size) {
        if (size == 0) {
            throw Refusals.refuse("evidence-size", "文件大小有误", "file", "文件不得为空", null);
        }
        if (size > MOST_BYTES) {
            throw tooLarge();
        }
    }

    /** For a file that is known to be too large before it is looked at. */
    public static TooLargeProblem tooLarge() {
        String why = "文件不得超过 20 MB";
        return new TooLargeProblem("evidence-size", "文件过大", why + "，请压缩后再上传", new FieldError("file", why));
    }

    private MediaType sniff(Path upload) throws IOException {
        try (var in = Files.newInputStream(upload)) {
            return MediaType.of(tika.detect(in)).orElseThrow(() -> {
                String why = "只接受 JPEG、PNG、WebP 图片和 PDF 文件";
                return new UnsupportedProblem("evidence-type", "文件类型有误", why, new FieldError("file", why));
            });
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
