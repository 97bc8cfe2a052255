/** The process of closing. */
@NullMarked
package cn.duban.incident.closure.process;

import org.jspecify.annotations.NullMarked;
