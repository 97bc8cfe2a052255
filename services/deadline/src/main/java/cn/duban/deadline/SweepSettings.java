package cn.duban.deadline;

import io.smallrye.config.ConfigMapping;

/** Settings {@code duban.deadline.*}. */
@ConfigMapping(prefix = "duban.deadline")
interface SweepSettings {
    /** Interval, or {@code off}; read by the scheduler. */
    String sweepEvery();

    /** Deadlines in one transaction. */
    int sweepBatch();

    /** Most transactions in one round, so that a round ends. */
    int sweepBatches();
}
