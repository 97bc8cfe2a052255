/** What people see of hazards: lists, details, history, process, export. */
@NullMarked
package cn.duban.hazard.view;

import org.jspecify.annotations.NullMarked;
