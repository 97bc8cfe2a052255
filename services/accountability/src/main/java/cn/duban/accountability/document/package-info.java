/** Papers of cases and interviews (告知书、处理决定书、复核决定书、约谈通知书、约谈纪要), for whoever may see them. */
@NullMarked
package cn.duban.accountability.document;

import org.jspecify.annotations.NullMarked;
