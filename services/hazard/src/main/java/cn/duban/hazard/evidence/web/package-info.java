/** Evidence over HTTP. */
@NullMarked
package cn.duban.hazard.evidence.web;

import org.jspecify.annotations.NullMarked;
