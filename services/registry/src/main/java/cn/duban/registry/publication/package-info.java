/** Writes changed facts: directory, outbox, one version each. */
@NullMarked
package cn.duban.registry.publication;

import org.jspecify.annotations.NullMarked;
