/** The process of a case. */
@NullMarked
package cn.duban.accountability.cases.process;

import org.jspecify.annotations.NullMarked;
