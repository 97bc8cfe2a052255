/** Photos and documents: sniffed, cleaned, sealed. */
@NullMarked
package cn.duban.hazard.evidence;

import org.jspecify.annotations.NullMarked;
