/** What people see of incidents. */
@NullMarked
package cn.duban.incident.view;

import org.jspecify.annotations.NullMarked;
