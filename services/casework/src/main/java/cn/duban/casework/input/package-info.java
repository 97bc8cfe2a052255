/** What people type, and how it is refused. */
@NullMarked
package cn.duban.casework.input;

import org.jspecify.annotations.NullMarked;
