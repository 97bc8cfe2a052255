/** What {@code make run} runs: the servers, then the services, as processes of their own. */
@NullMarked
package cn.duban.embedded.launcher;

import org.jspecify.annotations.NullMarked;
