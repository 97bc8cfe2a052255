/** Enterprises from Excel: all rows or none. */
@NullMarked
package cn.duban.registry.enterpriseimport;

import org.jspecify.annotations.NullMarked;
