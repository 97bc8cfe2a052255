/** Recurring duties (履职事项) period by period: who owes what by when, the evidence, and what was missed. */
@NullMarked
package cn.duban.accountability.duty;

import org.jspecify.annotations.NullMarked;
