/** What was published elsewhere. */
@NullMarked
package cn.duban.accountability.publicity.messaging;

import org.jspecify.annotations.NullMarked;
