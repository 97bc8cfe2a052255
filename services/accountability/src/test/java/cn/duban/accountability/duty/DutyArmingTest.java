package cn.duban.accountability.duty;

import static cn.duban.embedded.testing.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Many duties at once. With {@code -Dduban.duty.many=50000} it is the measure of a new quarter, which is to be armed
 * within a minute.
 */
@QuarkusTest
class DutyArmingTest {
    private static final Logger LOG = Logger.getLogger(DutyArmingTest.class);
    private static final int DUTIES = Integer.getInteger("duban.duty.many", 600);
    private static final int HOLDERS = 50;
    private static final int A_QUARTER = 50_000;

    @Inject
    DutyWorld world;

    @Inject
    Sql sql;

    @Test
    void everyHolderOwesEachDutyOnceAndAllProcessesBegin() {
        DutyWorld.Town town = world.town();
        List<cn.duban.contracts.registry.PostChanged.Holder> holders = new ArrayList<>();
        for (int i = 0; i < HOLDERS; i++) {
            holders.add(DutyWorld.holder("m" + i + "-" + town.code(), LocalDate.of(2020, 1, 1), null));
        }
        world.mayors(town, holders.toArray(cn.duban.contracts.registry.PostChanged.Holder[]::new));
        List<Object> recurring = new ArrayList<>();
        for (int i = 0; i < DUTIES / HOLDERS; i++) {
            recurring.add(DutyWorld.recurring(town.duty("many" + i), town.mayorPost(), null, 1, false));
        }
        world.put(recurring);

        await().until(() -> count(town) > 0);
        long began = System.nanoTime();
        await().atMost(Duration.ofMinutes(4)).until(() -> count(town) == DUTIES);
        Duration armed = Duration.ofNanos(System.nanoTime() - began);
        await().atMost(Duration.ofMinutes(4))
                .until(() ->
                        sql.query("select 1 from duty_start limit 1", row -> 1).isEmpty());
        LOG.infof(
                "%d duties armed in %d ms, all processes begun after %d ms, heap %d MiB",
                DUTIES,
                armed.toMillis(),
                Duration.ofNanos(System.nanoTime() - began).toMillis(),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);

        assertThat(count(town)).isEqualTo(DUTIES);
        if (DUTIES >= A_QUARTER) {
            assertThat(armed).isLessThan(Duration.ofMinutes(1));
        }
    }

    private long count(DutyWorld.Town town) {
        return sql.query(
                        "select count(*) from duty where organisation_id = ? and recurring_duty_id like 'many%'",
                        row -> row.getLong(1), town.government())
                .get(0);
    }
}
