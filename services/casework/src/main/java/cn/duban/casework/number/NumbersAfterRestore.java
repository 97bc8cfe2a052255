package cn.duban.casework.number;

import cn.duban.platform.restore.AfterRestore;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Numbers given between the moment of a restore and the accident stand on papers, though their cases are gone. All
 * counters leap over them; a counter that did not exist at that moment begins behind the leap (a trigger sees to it).
 */
@ApplicationScoped
class NumbersAfterRestore implements AfterRestore {
    private static final int LEAP = 10_000;

    private final Sql sql;

    NumbersAfterRestore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void settle(LocalDate today) {
        sql.update("update number_block set next_value = next_value + ?", LEAP);
    }
}
