package cn.duban.casework.evidence;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is shown of a file that was taken in.
 *
 * @param screen as large as a screen needs, cleaned of what tells more than the picture
 * @param thumbnail for lists; none of what is no picture
 */
record Copies(Copy screen, Optional<Copy> thumbnail) {
    /** One copy, what it is and where. */
    record Copy(MediaType type, Path file) {}

    static Copies of(MediaType type, Path file) {
        return new Copies(new Copy(type, file), Optional.empty());
    }
}
