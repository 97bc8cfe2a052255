/** What may lead to accountability, gathered by subject. */
@NullMarked
package cn.duban.accountability.trigger;

import org.jspecify.annotations.NullMarked;
