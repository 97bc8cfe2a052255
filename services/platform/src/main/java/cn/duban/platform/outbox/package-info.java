/** Events written with the business change and relayed to Kafka afterwards. */
@NullMarked
package cn.duban.platform.outbox;

import org.jspecify.annotations.NullMarked;
