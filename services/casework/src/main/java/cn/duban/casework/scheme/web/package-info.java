/** Schemes over HTTP. */
@NullMarked
package cn.duban.casework.scheme.web;

import org.jspecify.annotations.NullMarked;
