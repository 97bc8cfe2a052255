/** The official papers of an incident: which there are, what stands in them, and who had them issued. */
@NullMarked
package cn.duban.incident.document;

import org.jspecify.annotations.NullMarked;
