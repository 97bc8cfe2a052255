/** Passing a hazard between bodies. */
@NullMarked
package cn.duban.hazard.transfer;

import org.jspecify.annotations.NullMarked;
