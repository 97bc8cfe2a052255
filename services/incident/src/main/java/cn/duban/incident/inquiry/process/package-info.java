/** The processes of the inquiry and of its listed supervision. */
@NullMarked
package cn.duban.incident.inquiry.process;

import org.jspecify.annotations.NullMarked;
