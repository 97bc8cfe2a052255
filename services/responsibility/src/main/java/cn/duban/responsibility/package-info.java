/**
 * Who is responsible for what, where and when: a pure library over an immutable snapshot of the registry's facts.
 *
 * <p>Precedence of the rules: {@code services/adr/0003-resolver.md}.
 */
@NullMarked
package cn.duban.responsibility;

import org.jspecify.annotations.NullMarked;
