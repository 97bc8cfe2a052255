/** One resource per kind of step. */
@NullMarked
package cn.duban.accountability.handling.web;

import org.jspecify.annotations.NullMarked;
