/** Which clause stands behind a rule, at a place and on a day. */
@NullMarked
package cn.duban.legal;

import org.jspecify.annotations.NullMarked;
