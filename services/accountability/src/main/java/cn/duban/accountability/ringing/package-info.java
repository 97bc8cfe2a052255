/** What happens when a clock rings or a period ends. */
@NullMarked
package cn.duban.accountability.ringing;

import org.jspecify.annotations.NullMarked;
