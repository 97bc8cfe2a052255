/** Child processes that never outlive their parent, and what they need of the machine. */
@NullMarked
package cn.duban.embedded.process;

import org.jspecify.annotations.NullMarked;
