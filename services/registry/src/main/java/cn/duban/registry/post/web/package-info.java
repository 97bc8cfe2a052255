/** Posts over HTTP. */
@NullMarked
package cn.duban.registry.post.web;

import org.jspecify.annotations.NullMarked;
