/** Filing a hazard. */
@NullMarked
package cn.duban.hazard.report;

import org.jspecify.annotations.NullMarked;
