/** Schemes on the engine: how a model is drawn, and where an added step stands. */
@NullMarked
package cn.duban.casework.scheme.process;

import org.jspecify.annotations.NullMarked;
