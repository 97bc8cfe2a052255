package cn.duban.casework.evidence;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files taken as evidence. */
enum MediaType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    PDF("application/pdf");

    private final String type;

    MediaType(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Optional<MediaType> of(String sniffed) {
        return Arrays.stream(values())
                .filter(media -> media.type.equals(sniffed))
                .findFirst();
    }
}
