/** Takes a step: lock, check, change, and everything that follows from it in one transaction. */
@NullMarked
package cn.duban.accountability.steps;

import org.jspecify.annotations.NullMarked;
