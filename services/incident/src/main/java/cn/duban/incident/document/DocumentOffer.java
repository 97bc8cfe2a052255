package cn.duban.incident.document;

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
    static DocumentOffer of(DocumentKind kind, CaseFile file) {
        String lacking = kind.lacking(file).orElse(null);
        return new DocumentOffer(kind, kind.title(), lacking == null, lacking);
    }
}
