package cn.duban.deadline;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings {@code duban.deadline.*}. */
@ConfigMapping(prefix = "duban.deadline")
interface SweepSettings {
    /** Interval, or {@code off}; read by the scheduler. */
    String sweepEvery();

    /** Deadlines in one transaction. */
    int sweepBatch();

    /** A gap in the heartbeat longer than this is an outage. */
    Duration outageFrom();

    /** After an outage nobody can have been expected to act for so long. */
    Duration outageGrace();

    /** Most subjects whose ends one round counts anew. */
    int reckonBatch();

    /** Most transactions in one round, so that a round ends. */
    int sweepBatches();
}
