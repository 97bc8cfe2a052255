/** Takes a step: lock, check, change, and everything that follows from it in one transaction. */
@NullMarked
package cn.duban.incident.steps;

import org.jspecify.annotations.NullMarked;
