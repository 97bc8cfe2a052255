package cn.duban.casework.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Kinds of files taken as evidence. */
enum MediaType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    /** What iPhones make unless they are told otherwise. */
    HEIC("image/heic", "image/heif"),
    PDF("application/pdf");

    private final String type;
    private final Set<String> names;

    MediaType(String type, String... others) {
        this.type = type;
        this.names = Set.of(others);
    }

    String type() {
        return type;
    }

    static Optional<MediaType> of(String sniffed) {
        return Arrays.stream(values())
                .filter(media -> media.type.equals(sniffed) || media.names.contains(sniffed))
                .findFirst();
    }
}
