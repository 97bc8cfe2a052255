/** Tasks published for everybody's inbox. */
@NullMarked
package cn.duban.accountability.tasks;

import org.jspecify.annotations.NullMarked;
