/** Append-only record of who did what, sealed into a hash chain. */
@NullMarked
package cn.duban.platform.audit;

import org.jspecify.annotations.NullMarked;
