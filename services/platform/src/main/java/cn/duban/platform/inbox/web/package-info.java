/** Dead letters over HTTP. */
@NullMarked
package cn.duban.platform.inbox.web;

import org.jspecify.annotations.NullMarked;
