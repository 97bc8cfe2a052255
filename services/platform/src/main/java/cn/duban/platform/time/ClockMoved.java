package cn.duban.platform.time;

import java.time.Duration;

/**
 * CDI event: the demonstration's clock was moved; fired after the injected clock shows the new time.
 *
 * @param offset how far ahead of system time it stands now
 */
public record ClockMoved(Duration offset) {}
