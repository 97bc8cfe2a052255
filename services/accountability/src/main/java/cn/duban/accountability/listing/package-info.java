/** Vetoes (一票否决) and the discredit list (严重失信主体名单). */
@NullMarked
package cn.duban.accountability.listing;

import org.jspecify.annotations.NullMarked;
