package cn.duban.casework.evidence;

import cn.duban.casework.input.Refusals;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the copies that are served. Pictures are drawn anew, so that place, device and owner written into them do not
 * travel on; HEIC is turned into JPEG before; WebP, which Java cannot draw, loses the chunks that hold them; a PDF stays as it is, unless it is active.
 */
@Singleton
class Cleaner {
    private final HeicDecoder heic;

    Cleaner(HeicDecoder heic) {
        this.heic = heic;
    }

    /**
     * The copies of a file.
     *
     * @param folder where they are put, for the caller to clear
     */
    Copies copies(MediaType type, Path file, Path folder) {
        try {
            return switch (type) {
                case JPEG -> Pictures.ofJpeg(file, folder);
                case PNG -> Pictures.ofPng(file, folder);
                case WEBP -> webp(file, folder.resolve("screen"));
                case HEIC -> Pictures.ofJpeg(heic.toJpeg(file, folder), folder);
                case PDF -> Copies.of(type, PassivePdf.check(file));
            };
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | ClassCastException
                | ArithmeticException e) {
            // What decoders throw at a file that is not what it says.
            throw Refusals.refuse("evidence-unreadable", "文件无法读取", "file", "文件不完整、已损坏或不是所称的格式，请重新选择原文件", null);
        }
    }

    private static Copies webp(Path file, Path target) throws IOException {
        WebpChunks.strip(file, target);
        return Copies.of(MediaType.WEBP, target);
    }
}
