package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A PDF is kept as it came, but not one that runs, launches or carries something, or hides what it is. */
final class PassivePdf {
    private static final List<String> ACTIVE =
            List.of("/JavaScript", "/JS ", "/JS(", "/Launch", "/EmbeddedFile", "/RichMedia", "/Encrypt", "/XFA");

    private PassivePdf() {}

    static byte[] check(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (ACTIVE.stream().anyMatch(text::contains)) {
            throw Refusals.refuse("evidence-active", "文件含有活动内容", "file", "PDF 不得加密，不得含脚本、启动动作或嵌入文件", null);
        }
        return pdf;
    }
}
