/** A case as the kernel handles it: what waits for whom, with which clock behind it. */
@NullMarked
package cn.duban.casework.file;

import org.jspecify.annotations.NullMarked;
