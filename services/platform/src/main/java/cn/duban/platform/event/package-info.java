/** How an event looks on the wire: JSON data and CloudEvents headers. */
@NullMarked
package cn.duban.platform.event;

import org.jspecify.annotations.NullMarked;
