/** Answers of the resolver over HTTP. */
@NullMarked
package cn.duban.registry.responsibility.web;

import org.jspecify.annotations.NullMarked;
