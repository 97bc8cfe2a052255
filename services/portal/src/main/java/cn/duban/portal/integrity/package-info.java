/** Records that are not what was sealed: they stay before people until somebody says what was behind them. */
@NullMarked
package cn.duban.portal.integrity;

import org.jspecify.annotations.NullMarked;
