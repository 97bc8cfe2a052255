/** The clocks of a hazard: which of them run in which state, what they allow, and what happens when they ring. */
@NullMarked
package cn.duban.hazard.clocks;

import org.jspecify.annotations.NullMarked;
