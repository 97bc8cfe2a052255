/**
 * Real PostgreSQL, Apache Kafka and Keycloak as child processes, for {@code make run} and for every integration test.
 * No container engine is needed; Maven brings the binaries.
 */
@NullMarked
package cn.duban.embedded;

import org.jspecify.annotations.NullMarked;
