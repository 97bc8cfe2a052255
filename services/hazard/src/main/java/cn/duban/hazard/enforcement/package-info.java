/** Measures beside the work: the penalty that must go with a major hazard, stopped work, cut-offs. */
@NullMarked
package cn.duban.hazard.enforcement;

import org.jspecify.annotations.NullMarked;
