/** Official papers of hazards and plates: which there are, what stands in them, and who had them issued. */
@NullMarked
package cn.duban.hazard.document;

import org.jspecify.annotations.NullMarked;
