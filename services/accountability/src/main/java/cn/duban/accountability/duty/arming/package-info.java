/** Opens the periods: who owes what in each, who takes over, and what falls away. */
@NullMarked
package cn.duban.accountability.duty.arming;

import org.jspecify.annotations.NullMarked;
