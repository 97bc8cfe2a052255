/** What a service does when its database was restored from a backup; see ADR 25. */
@NullMarked
package cn.duban.platform.restore;

import org.jspecify.annotations.NullMarked;
