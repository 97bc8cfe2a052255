package cn.duban.casework.paper;

/**
 * A finished paper.
 *
 * @param name what to save it as, without the ending
 */
public record IssuedDocument(String name, DocumentFormat format, byte[] content) {}
