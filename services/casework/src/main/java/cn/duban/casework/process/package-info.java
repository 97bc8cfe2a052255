/** The process behind a case; the only package of this module that knows the engine. */
@NullMarked
package cn.duban.casework.process;

import org.jspecify.annotations.NullMarked;
