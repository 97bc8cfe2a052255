/** The process of an interview. */
@NullMarked
package cn.duban.accountability.interview.process;

import org.jspecify.annotations.NullMarked;
