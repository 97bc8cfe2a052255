package cn.duban.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.duban.bench.product.ProductProblem;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {
    @Test
    void what_all_clients_did_is_divided_by_the_time_it_took() {
        AtomicInteger clients = new AtomicInteger();
        AtomicLong done = new AtomicLong();
        long begun = System.nanoTime();

        double perSecond = new ClosedLoop(3)
                .perSecond(
                        () -> {
                            clients.incrementAndGet();
                            return () -> {
                                done.addAndGet(10);
                                return 10;
                            };
                        },
                        0.2);

        double longest = (System.nanoTime() - begun) / 1e9;
        assertThat(clients).hasValue(3);
        assertThat(perSecond).isBetween(done.get() / longest, done.get() / 0.2);
    }

    @Test
    void a_client_that_fails_ends_the_measurement() {
        ClosedLoop loop = new ClosedLoop(2);

        assertThatExceptionOfType(ProductProblem.class)
                .isThrownBy(() -> loop.perSecond(
                        () -> () -> {
                            throw new IOException("422");
                        },
                        0.1))
                .withMessageContaining("422");
    }
}
