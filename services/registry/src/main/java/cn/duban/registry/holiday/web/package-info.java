/** Holiday notices over HTTP. */
@NullMarked
package cn.duban.registry.holiday.web;

import org.jspecify.annotations.NullMarked;
