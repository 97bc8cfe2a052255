package cn.duban.hazard.document;

import org.jspecify.annotations.Nullable;

/**
 * A paper that can be had, or why it cannot.
 *
 * @param why null when it is available
 */
public record DocumentOffer(
        DocumentKind kind,
        String title,
        boolean available,
        @Nullable String why) {
    static DocumentOffer of(DocumentKind kind, boolean available, String otherwise) {
        return new DocumentOffer(kind, kind.title(), available, available ? null : otherwise);
    }
}
