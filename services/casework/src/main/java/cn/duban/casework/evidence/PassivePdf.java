package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PDF is kept as it came, but not one that runs, launches, sends or carries something, or hides what it is.
 *
 * <p>It is read word by word, as a reader would, with names spelt out ({@code /J#61vaScript}) and compressed objects
 * unfolded within bounds. No cross-reference is followed: an object that is written anywhere is looked at, whichever
 * of several readers would find it. That is why a whole PDF library is not asked here: it repairs, follows and unfolds
 * what a hostile file tells it to, in our own memory.
 */
final class PassivePdf {
    private PassivePdf() {}

    /**
     * The same file.
     *
     * @throws cn.duban.platform.problem.RuleProblem when it is active
     * @throws IOException when it does not hold together
     */
    static Path check(Path pdf) throws IOException {
        try {
            new PdfWalk(Files.readAllBytes(pdf), true).toEnd();
        } catch (PdfWalk.ActivePdf active) {
            throw Refusals.refuse("evidence-active", "文件含有活动内容", "file", "PDF 不得加密，不得含脚本、启动动作、表单提交或嵌入文件", null);
        }
        return pdf;
    }
}
