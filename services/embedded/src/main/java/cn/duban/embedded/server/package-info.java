/** One class per server: unpack, prepare, start, wait, stop. */
@NullMarked
package cn.duban.embedded.server;

import org.jspecify.annotations.NullMarked;
