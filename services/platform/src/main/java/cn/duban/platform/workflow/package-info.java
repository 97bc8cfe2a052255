/** Process engine settings and the batching starter; the only platform package that knows the engine. */
@NullMarked
package cn.duban.platform.workflow;

import org.jspecify.annotations.NullMarked;
