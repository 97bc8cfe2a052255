/**
 * {@code make bench}: what the product does per second, how long it takes and how much it weighs, each figure next to
 * what it is to be compared with. One class per measurement.
 */
@NullMarked
package cn.duban.bench;

import org.jspecify.annotations.NullMarked;
