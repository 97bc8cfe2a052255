package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import cn.duban.platform.file.FileBytes;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A PDF is kept as it came, but not one that does or fetches something by itself, carries something, or hides what it is:
 * {@link PdfRules} says what it may.
 *
 * <p>It is read word by word, as a reader would, with names spelt out ({@code /J#61vaScript}) and compressed objects
 * unfolded within bounds. No cross-reference is followed: an object that is written anywhere is looked at, whichever
 * of several readers would find it. That is why a whole PDF library is not asked here: it repairs, follows and unfolds
 * what a hostile file tells it to, in our own memory.
 */
final class PassivePdf {
    private static final String WHY =
            "PDF 不得加密，不得含脚本、自动动作、表单提交、音视频、三维内容、嵌入文件或对外部文件的引用；链接只能指向 http、https 网址或电子邮箱。请打印为 PDF 后重新上传";

    private PassivePdf() {}

    /**
     * The same file.
     *
     * @throws cn.duban.platform.problem.RuleProblem when it is active
     * @throws IOException when it does not hold together
     */
    static Path check(Path pdf) throws IOException {
        try {
            new PdfWalk(FileBytes.of(pdf)).toEnd();
        } catch (PdfRules.ActivePdf active) {
            throw Refusals.refuse("evidence-active", "文件含有活动内容", "file", WHY, null);
        }
        return pdf;
    }
}
