/**
 * What numbers and times of requests may be: one word per meaning, each with its bound and the reason for it. A field of
 * a request without one of them fails the build ({@code platform.testing.RequestBounds}).
 */
@NullMarked
package cn.duban.platform.bounds;

import org.jspecify.annotations.NullMarked;
