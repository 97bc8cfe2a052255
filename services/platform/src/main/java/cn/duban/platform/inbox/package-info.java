/** Events consumed once, poison set aside as dead letters. */
@NullMarked
package cn.duban.platform.inbox;

import org.jspecify.annotations.NullMarked;
