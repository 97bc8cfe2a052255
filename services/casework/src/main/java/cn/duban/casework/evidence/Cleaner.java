package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Makes the copy that is served. Pictures are drawn anew, so that place, device and owner written into them do not
 * travel on; WebP, which Java cannot draw, loses the chunks that hold them; a PDF stays as it is, unless it is active.
 */
@Singleton
class Cleaner {
    byte[] clean(MediaType type, byte[] content) {
        try {
            return switch (type) {
                case JPEG -> Pictures.redraw(content, "jpg");
                case PNG -> Pictures.redraw(content, "png");
                case WEBP -> WebpChunks.strip(content);
                case PDF -> PassivePdf.check(content);
            };
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusals.refuse("evidence-unreadable", "文件无法读取", "file", "文件已损坏或不是所称的格式", null);
        }
    }
}
