/** What people see of plates: lists, details, the board. */
@NullMarked
package cn.duban.hazard.plate.view;

import org.jspecify.annotations.NullMarked;
