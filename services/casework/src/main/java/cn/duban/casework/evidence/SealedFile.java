package cn.duban.casework.evidence;

import cn.duban.casework.evidence.EvidenceStore.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a file is in the store, by hash.
 *
 * @param thumbnail null where none was made
 */
record SealedFile(
        String id,
        String original,
        String originalType,
        String screen,
        String screenType,
        @Nullable String thumbnail) {
    /** Columns for {@link #read}; the type of an original was not always written down apart. */
    static final String COLUMNS =
            "id, original_sha256, coalesce(original_media_type, media_type), sha256, media_type," + " thumbnail_sha256";

    /** One content and its media type. */
    record Content(Kind kind, String sha256, String type) {}

    static SealedFile read(ResultSet row) throws SQLException {
        return new SealedFile(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }

    /** All of it. */
    List<Content> contents() {
        return thumbnail == null
                ? List.of(content(Kind.ORIGINAL), content(Kind.SERVED))
                : List.of(content(Kind.ORIGINAL), content(Kind.SERVED), content(Kind.THUMBNAIL));
    }

    /** One of it; the screen's copy where there is no smaller one. */
    Content content(Kind kind) {
        return switch (kind) {
            case ORIGINAL -> new Content(kind, original, originalType);
            case THUMBNAIL ->
                thumbnail == null ? content(Kind.SERVED) : new Content(kind, thumbnail, MediaType.JPEG.type());
            case SERVED -> new Content(kind, screen, screenType);
        };
    }
}
