/**
 * Schemes (流程方案): what a town adds to the flow of a kind of case, before steps the law or the catalogue asks for. Steps are
 * added, never taken away, so no scheme can go round one.
 */
@NullMarked
package cn.duban.casework.scheme;

import org.jspecify.annotations.NullMarked;
