/** Imports over HTTP. */
@NullMarked
package cn.duban.registry.enterpriseimport.web;

import org.jspecify.annotations.NullMarked;
