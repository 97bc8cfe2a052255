/** Files taken in, cleaned, kept and tied to a case. */
@NullMarked
package cn.duban.casework.evidence;

import org.jspecify.annotations.NullMarked;
