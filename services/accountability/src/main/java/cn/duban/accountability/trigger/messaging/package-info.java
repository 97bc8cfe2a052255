/** What the other services tell. */
@NullMarked
package cn.duban.accountability.trigger.messaging;

import org.jspecify.annotations.NullMarked;
