/** Steps people take over HTTP on cases, interviews and listings. */
@NullMarked
package cn.duban.accountability.handling;

import org.jspecify.annotations.NullMarked;
