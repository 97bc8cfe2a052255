/**
 * Backup of a running product and its return: PostgreSQL by its own base backup and archived log, so that any moment
 * since can be gone back to; evidence, which is named by its hash; Keycloak's realm; secrets. See ADR 25.
 */
@NullMarked
package cn.duban.embedded.backup;

import org.jspecify.annotations.NullMarked;
