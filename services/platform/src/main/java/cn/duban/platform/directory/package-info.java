/** A local copy of the registry's divisions, organisations, posts and more. */
@NullMarked
package cn.duban.platform.directory;

import org.jspecify.annotations.NullMarked;
