/** The running product as a client meets it: its processes, its accounts, its addresses. */
@NullMarked
package cn.duban.bench.product;

import org.jspecify.annotations.NullMarked;
