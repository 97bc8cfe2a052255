/** Tasks published for everybody's inbox. */
@NullMarked
package cn.duban.incident.tasks;

import org.jspecify.annotations.NullMarked;
