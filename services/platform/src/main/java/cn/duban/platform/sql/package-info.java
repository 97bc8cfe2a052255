/** Plain JDBC in the caller's transaction, for the tables that platform owns. */
@NullMarked
package cn.duban.platform.sql;

import org.jspecify.annotations.NullMarked;
