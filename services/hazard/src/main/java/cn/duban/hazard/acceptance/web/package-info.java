/** Acceptance, verification and write-off over HTTP. */
@NullMarked
package cn.duban.hazard.acceptance.web;

import org.jspecify.annotations.NullMarked;
