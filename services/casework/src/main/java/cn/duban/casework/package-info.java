/** What the services that handle cases share. */
@NullMarked
package cn.duban.casework;

import org.jspecify.annotations.NullMarked;
