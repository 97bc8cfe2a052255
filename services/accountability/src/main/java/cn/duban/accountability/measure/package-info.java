/** Carries out what was decided. */
@NullMarked
package cn.duban.accountability.measure;

import org.jspecify.annotations.NullMarked;
