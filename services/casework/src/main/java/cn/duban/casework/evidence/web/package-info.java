/** Evidence over HTTP. */
@NullMarked
package cn.duban.casework.evidence.web;

import org.jspecify.annotations.NullMarked;
