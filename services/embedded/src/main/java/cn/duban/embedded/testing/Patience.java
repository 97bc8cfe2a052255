package cn.duban.embedded.testing;

import java.time.Duration;
import org.awaitility.core.ConditionFactory;

/**
 * How long tests wait for what happens elsewhere: longer than it takes on a machine that does three other things. A
 * wait that ends well ends as soon as it can, so patience costs nothing; only a test that says "within" sets a bound of
 * its own.
 */
public final class Patience {
    private static final Duration LONG = Duration.ofMinutes(2);

    private Patience() {}

    public static ConditionFactory await() {
        return org.awaitility.Awaitility.await().atMost(LONG);
    }

    /** As {@link #await()}, saying what was waited for when it does not come. */
    public static ConditionFactory await(String what) {
        return org.awaitility.Awaitility.await(what).atMost(LONG);
    }
}
