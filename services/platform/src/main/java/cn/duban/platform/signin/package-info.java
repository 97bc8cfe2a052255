/** Checking tokens while Keycloak, whose keys sign them, cannot be asked. */
@NullMarked
package cn.duban.platform.signin;

import org.jspecify.annotations.NullMarked;
