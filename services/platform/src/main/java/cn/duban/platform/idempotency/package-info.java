/** Repeated POSTs with the same Idempotency-Key get the stored answer. */
@NullMarked
package cn.duban.platform.idempotency;

import org.jspecify.annotations.NullMarked;
