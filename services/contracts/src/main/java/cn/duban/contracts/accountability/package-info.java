/** What accountability (问责) tells: cases, interviews, vetoes and listings. */
@NullMarked
package cn.duban.contracts.accountability;

import org.jspecify.annotations.NullMarked;
