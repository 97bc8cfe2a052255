/** Files that belong to subjects, for modules that keep none themselves. */
@NullMarked
package cn.duban.platform.attachment;

import org.jspecify.annotations.NullMarked;
