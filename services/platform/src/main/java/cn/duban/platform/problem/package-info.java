/** RFC 9457 problem details in Chinese. */
@NullMarked
package cn.duban.platform.problem;

import org.jspecify.annotations.NullMarked;
