/** Classifications over HTTP. */
@NullMarked
package cn.duban.registry.classification.web;

import org.jspecify.annotations.NullMarked;
