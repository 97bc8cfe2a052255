package cn.duban.casework.number;

import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Numbers people quote, counted per district and day. Handed out from blocks kept in memory, so that filings do not wait
 * for one another; a number is never given twice, a restart may leave holes. A block is reserved in a transaction of its
 * own: one that was rolled back with the caller's would be in this memory and free in the table.
 */
@ApplicationScoped
public class CaseNumbers {
    private static final int BLOCK = 50;
    /** More than are filed at the same moment. */
    private static final int AT_ONCE = 25;

    private static final int DISTRICT_DIGITS = 6;

    private final Sql sql;
    private final Clock clock;
    private final ConcurrentMap<String, Block> blocks = new ConcurrentHashMap<>();

    CaseNumbers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Numbers at hand for what comes within a transaction, which must not hold a second connection for them. What is refused,
     * or was taken already, draws none.
     *
     * @param kind two letters of the kind of case
     */
    public Supplier<String> ready(String kind, String divisionCode) {
        String prefix = prefix(kind, divisionCode);
        Block block = block(prefix);
        block.ready(prefix);
        return () -> numbered(prefix, block);
    }

    /**
     * The next number, for example {@code YH-370405-20261122-000123}.
     *
     * @param kind two letters of the kind of case
     */
    public String next(String kind, String divisionCode) {
        String prefix = prefix(kind, divisionCode);
        return numbered(prefix, block(prefix));
    }

    private String prefix(String kind, String divisionCode) {
        String district = divisionCode.substring(0, Math.min(DISTRICT_DIGITS, divisionCode.length()));
        return kind + "-" + district + "-" + LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private Block block(String prefix) {
        String day = prefix.substring(prefix.lastIndexOf('-'));
        blocks.keySet().removeIf(other -> !other.endsWith(day));
        return blocks.computeIfAbsent(prefix, unused -> new Block());
    }

    private static String numbered(String prefix, Block block) {
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
        private final Deque<Long> numbers = new ArrayDeque<>();

        synchronized void ready(String prefix) {
            if (numbers.size() < AT_ONCE) {
                more(prefix);
            }
        }

        synchronized long next(String prefix) {
            if (numbers.isEmpty()) {
                more(prefix);
            }
            return numbers.remove();
        }

        private void more(String prefix) {
            long first = QuarkusTransaction.requiringNew().call(() -> reserve(prefix));
            LongStream.range(first, first + BLOCK).forEach(numbers::add);
        }
    }
}
