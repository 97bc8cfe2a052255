/** Cases, interviews and listings as they are shown. */
@NullMarked
package cn.duban.accountability.view;

import org.jspecify.annotations.NullMarked;
