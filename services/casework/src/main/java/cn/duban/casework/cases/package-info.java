/** What this module must know of the cases of its service. */
@NullMarked
package cn.duban.casework.cases;

import org.jspecify.annotations.NullMarked;
