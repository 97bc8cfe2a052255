/** The public lists. */
@NullMarked
package cn.duban.accountability.publicity.web;

import org.jspecify.annotations.NullMarked;
