/** Numbers people quote. */
@NullMarked
package cn.duban.casework.number;

import org.jspecify.annotations.NullMarked;
