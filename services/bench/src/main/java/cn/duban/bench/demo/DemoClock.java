package cn.duban.bench.demo;

import cn.duban.bench.Pause;
import cn.duban.bench.product.ApiProblem;
import cn.duban.bench.product.ProductProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The clock all services share in a demonstration; the administrator may move it forward. */
final class DemoClock {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private final Person administrator;

    DemoClock(Person administrator) {
        this.administrator = administrator;
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(
                administrator.portal().get("/api/session").path("serverTime").asText());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    /** Moves on to the moment, if it lies ahead, and waits until the portal has followed. */
    void moveTo(OffsetDateTime moment) {
        long seconds = Duration.between(now(), moment).toSeconds() + 1;
        if (seconds > 1) {
            administrator.portal().post("/api/registry/demo-clock", Map.of("advanceSeconds", seconds), -1);
        }
        long begun = System.nanoTime();
        while (now().isBefore(moment)) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem("the portal does not follow the demo clock");
            }
            Pause.millis(200);
        }
    }

    /** Working days are counted only in years whose holidays are known: the demo would come to a halt beyond them. */
    void checkCalendar(int daysAhead) {
        int year = today().plusDays(daysAhead).getYear();
        try {
            if (administrator
                    .portal()
                    .get("/api/registry/holidays?year=" + year)
                    .isEmpty()) {
                throw beyond(year);
            }
        } catch (ApiProblem problem) {
            throw beyond(year);
        }
    }

    private static ProductProblem beyond(int year) {
        return new ProductProblem(
                "演示时钟已走到年底，" + year + " 年的工作日历尚未装载：请 make reset 后重新 make run · the demo clock has run into " + year
                        + ", whose holidays are not loaded: make reset, then make run");
    }
}
