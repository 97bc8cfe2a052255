/** Who works on which threads, so that nothing that is slow takes the threads of something else. */
@NullMarked
package cn.duban.platform.work;

import org.jspecify.annotations.NullMarked;
