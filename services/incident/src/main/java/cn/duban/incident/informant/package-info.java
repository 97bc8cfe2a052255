/** What an informant said, kept apart from the incident and shown to those who handle it only. */
@NullMarked
package cn.duban.incident.informant;

import org.jspecify.annotations.NullMarked;
