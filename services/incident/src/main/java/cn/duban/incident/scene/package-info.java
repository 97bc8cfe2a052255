/** Leaders at the scene. */
@NullMarked
package cn.duban.incident.scene;

import org.jspecify.annotations.NullMarked;
