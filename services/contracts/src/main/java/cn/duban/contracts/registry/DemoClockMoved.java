package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The shared demo clock now stands this far ahead of real time. Published in the demo profile only.
 *
 * @param offsetSeconds seconds added to the system clock, never negative
 */
@EventOf(Topics.DEMO_CLOCK)
public record DemoClockMoved(long offsetSeconds, OffsetDateTime at) {}
