/** Divisions over HTTP. */
@NullMarked
package cn.duban.registry.division.web;

import org.jspecify.annotations.NullMarked;
