/** {@code make demo}: a scenario played on a running product by its demo users, told in Chinese. */
@NullMarked
package cn.duban.bench.demo;

import org.jspecify.annotations.NullMarked;
