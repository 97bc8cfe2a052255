/** The hazard itself: its states, the steps taken on it and the rules that guard them. Knows no other feature. */
@NullMarked
package cn.duban.hazard.lifecycle;

import org.jspecify.annotations.NullMarked;
