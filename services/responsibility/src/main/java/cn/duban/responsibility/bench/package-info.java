/** Measures the resolver; no part of any service. */
@NullMarked
package cn.duban.responsibility.bench;

import org.jspecify.annotations.NullMarked;
