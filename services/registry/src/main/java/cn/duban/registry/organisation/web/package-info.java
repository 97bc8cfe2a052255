/** Bodies over HTTP. */
@NullMarked
package cn.duban.registry.organisation.web;

import org.jspecify.annotations.NullMarked;
