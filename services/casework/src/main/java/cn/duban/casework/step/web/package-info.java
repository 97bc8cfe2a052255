/** Steps every kind of case has, over HTTP. */
@NullMarked
package cn.duban.casework.step.web;

import org.jspecify.annotations.NullMarked;
