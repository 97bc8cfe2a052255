/** Who may see what: one answer per service, asked by everything that reads. Closed where a kind is not named. */
@NullMarked
package cn.duban.platform.visibility;

import org.jspecify.annotations.NullMarked;
