/** Tasks published for everybody's inbox. */
@NullMarked
package cn.duban.hazard.tasks;

import org.jspecify.annotations.NullMarked;
