/** The papers of an incident as PDF and Word: one template each, our own embedded font, the same bytes again later. */
@NullMarked
package cn.duban.incident.document;

import org.jspecify.annotations.NullMarked;
