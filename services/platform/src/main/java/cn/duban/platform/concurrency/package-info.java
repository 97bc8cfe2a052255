/** Optimistic locking over HTTP: ETag and If-Match. */
@NullMarked
package cn.duban.platform.concurrency;

import org.jspecify.annotations.NullMarked;
