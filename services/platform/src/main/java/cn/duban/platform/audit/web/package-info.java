/** The audit over HTTP. */
@NullMarked
package cn.duban.platform.audit.web;

import org.jspecify.annotations.NullMarked;
