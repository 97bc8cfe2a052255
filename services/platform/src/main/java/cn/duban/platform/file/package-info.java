/** Files that people send, read so that their size does not matter to anything but the heap. */
@NullMarked
package cn.duban.platform.file;

import org.jspecify.annotations.NullMarked;
