/** The processes behind the matters of this service. */
@NullMarked
package cn.duban.accountability.workflow;

import org.jspecify.annotations.NullMarked;
