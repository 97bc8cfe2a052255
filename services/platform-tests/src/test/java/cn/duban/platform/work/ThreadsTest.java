package cn.duban.platform.work;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.Topics;
import cn.duban.embedded.testing.Patience;
import cn.duban.platform.app.Ledger;
import cn.duban.platform.app.Ticks;
import cn.duban.platform.app.Topic;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThreadsTest {
    private static final int MORE_THAN_ALL = 400;

    @Inject
    Ticks ticks;

    @Inject
    Ledger ledger;

    @Inject
    Sql sql;

    @Test
    void a_job_works_on_a_thread_of_its_own_and_its_statements_may_take_longer() throws Exception {
        assertTrue(ticks.thread().get(20, TimeUnit.SECONDS).startsWith("duban-job-"));
        assertEquals("15min", ticks.patience().get(20, TimeUnit.SECONDS));
    }

    @Test
    void a_statement_of_a_request_is_cut_in_half_a_minute() {
        assertEquals(
                "30s",
                sql.query("show statement_timeout", row -> row.getString(1)).get(0));
    }

    @Test
    void events_work_on_threads_of_their_own() {
        Topic.send(new ProducerRecord<>(Topics.HAZARD, "thread", "no event"));
        Patience.await().until(() -> !ledger.thread().isEmpty());

        assertTrue(ledger.thread().startsWith("events"), ledger.thread());
    }

    @Test
    void health_answers_when_every_thread_of_the_requests_is_busy() {
        CountDownLatch stuck = new CountDownLatch(1);
        try {
            for (int i = 0; i < MORE_THAN_ALL; i++) {
                Infrastructure.getDefaultWorkerPool().execute(() -> waitFor(stuck));
            }
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/well").then().statusCode(200);
        } finally {
            stuck.countDown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
