package cn.duban.casework.paper;

import java.time.OffsetDateTime;
import org.w3c.dom.Document;

/**
 * A paper before it takes a format.
 *
 * @param page the filled-in template: p, h1, h2, table, hr, each with at most a class
 * @param title for the properties of the file
 * @param datedAt instant the paper bears; the only time in the file, so that it comes out the same again
 */
public record Sheet(Document page, String title, OffsetDateTime datedAt) {}
