/** Holiday notices of the State Council: from files, and from the 安委办. */
@NullMarked
package cn.duban.registry.holiday;

import org.jspecify.annotations.NullMarked;
