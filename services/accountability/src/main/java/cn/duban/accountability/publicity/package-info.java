/** What anybody may read without signing in. */
@NullMarked
package cn.duban.accountability.publicity;

import org.jspecify.annotations.NullMarked;
