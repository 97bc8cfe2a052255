/** Who has to do what, published for everybody's inbox. */
@NullMarked
package cn.duban.casework.tasks;

import org.jspecify.annotations.NullMarked;
