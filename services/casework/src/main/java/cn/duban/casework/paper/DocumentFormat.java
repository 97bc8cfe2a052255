package cn.duban.casework.paper;

import java.util.Optional;

/** What a paper can be had as. */
public enum DocumentFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By the ending of a file name, without the dot. */
    public static Optional<DocumentFormat> ending(String suffix) {
        return switch (suffix) {
            case "pdf" -> Optional.of(PDF);
            case "docx" -> Optional.of(DOCX);
            default -> Optional.empty();
        };
    }
}
