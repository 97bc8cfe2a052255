/** Listed supervision of major hazards (挂牌督办), from proposal to lifting. */
@NullMarked
package cn.duban.hazard.plate;

import org.jspecify.annotations.NullMarked;
