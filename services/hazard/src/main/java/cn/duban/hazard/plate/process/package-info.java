/** The process behind a plate; knows the engine. */
@NullMarked
package cn.duban.hazard.plate.process;

import org.jspecify.annotations.NullMarked;
