/**
 * What people see: the session, the boards' read models, live updates and the way to the services behind.
 *
 * <p>Packages are features. {@code projection} alone listens to Kafka and alone writes the read models; the others only
 * read them.
 */
package cn.duban.portal;
