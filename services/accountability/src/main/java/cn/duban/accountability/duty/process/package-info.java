/** The process behind a recurring duty. */
@NullMarked
package cn.duban.accountability.duty.process;

import org.jspecify.annotations.NullMarked;
