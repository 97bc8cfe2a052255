package cn.duban.casework.number;

import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Numbers people quote, counted per district and day. Handed out from blocks kept in memory, so that filings do not wait
 * for one another; a number is never given twice, a restart may leave holes. A block is reserved in a transaction of its
 * own: one that was rolled back with the caller's would be in this memory and free in the table.
 */
@ApplicationScoped
public class CaseNumbers {
    private static final int BLOCK = 50;
    private static final int DISTRICT_DIGITS = 6;

    private final Sql sql;
    private final Clock clock;
    private final ConcurrentMap<String, Block> blocks = new ConcurrentHashMap<>();

    CaseNumbers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The next number, for example {@code YH-370405-20261122-000123}.
     *
     * @param kind two letters of the kind of case
     */
    public String next(String kind, String divisionCode) {
        String district = divisionCode.substring(0, Math.min(DISTRICT_DIGITS, divisionCode.length()));
        String day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        String prefix = kind + "-" + district + "-" + day;
        Block block = blocks.computeIfAbsent(prefix, unused -> new Block());
        blocks.keySet().removeIf(other -> !other.endsWith(day));
        return "%s-%06d".formatted(prefix, block.next(prefix));
    }

    private long reserve(String prefix) {
        return sql.first(
                        "insert into number_block (prefix, next_value) values (?, ?) on conflict (prefix)"
                                + " do update set next_value = number_block.next_value + ? returning next_value",
                        row -> row.getLong(1) - BLOCK,
                        prefix,
                        1L + BLOCK,
                        (long) BLOCK)
                .orElseThrow();
    }

    /** Numbers reserved and not given yet. */
    private final class Block {
        private long next;
        private long end;

        synchronized long next(String prefix) {
            if (next == end) {
                next = QuarkusTransaction.requiringNew().call(() -> reserve(prefix));
                end = next + BLOCK;
            }
            return next++;
        }
    }
}
