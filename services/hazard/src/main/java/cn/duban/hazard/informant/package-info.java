/** What an informant said, kept apart from the hazard and shown to those who handle it only. */
@NullMarked
package cn.duban.hazard.informant;

import org.jspecify.annotations.NullMarked;
