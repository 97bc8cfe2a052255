/** The servers as a Quarkus test resource, shared by all tests of one JVM. */
@NullMarked
package cn.duban.embedded.testing;

import org.jspecify.annotations.NullMarked;
