package cn.duban.platform.file;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The file of a form that takes one. Asked for as one, the form would drop the others without a word. */
public final class SentFiles {
    private SentFiles() {}

    /**
     * The file, if any was sent.
     *
     * @throws MalformedProblem 400 {@code one-file} when there are several
     */
    public static Optional<FileUpload> only(List<FileUpload> sent) {
        if (sent.size() > 1) {
            String message = "一次只能上传一个文件";
            throw new MalformedProblem(
                    "one-file",
                    message,
                    "收到了 " + sent.size() + " 个文件，均未保存；请逐个上传。",
                    List.of(new FieldError("file", message)),
                    null);
        }
        return sent.stream().findFirst();
    }
}
