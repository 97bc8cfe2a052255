/** The whole product, started for real and walked in a real browser. */
@NullMarked
package cn.duban.journeys;

import org.jspecify.annotations.NullMarked;
