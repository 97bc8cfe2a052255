/** Requests made up from an OpenAPI document, most of them wrong in one way, and what an answer to any of them must be. */
@NullMarked
package cn.duban.embedded.barrage;

import org.jspecify.annotations.NullMarked;
