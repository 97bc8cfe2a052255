/** Control targets (控制指标; not called target, as git ignores folders of that name): what a place may have in a year, against what it has, and telling when it is too much. */
@NullMarked
package cn.duban.incident.indicator;

import org.jspecify.annotations.NullMarked;
