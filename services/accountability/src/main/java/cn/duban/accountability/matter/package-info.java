/** What everything handled here has in common: who waits for what by when, what a step tells, where it lies. */
@NullMarked
package cn.duban.accountability.matter;

import org.jspecify.annotations.NullMarked;
