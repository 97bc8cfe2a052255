package cn.duban.hazard.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duban.casework.number.CaseNumbers;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumbersTest {
    private static final String DISTRICT = "999999";

    @Inject
    Sql sql;

    @Inject
    CaseNumbers numbers;

    @Test
    void a_number_of_a_case_that_was_rolled_back_is_given_to_no_other() {
        Set<String> given = new HashSet<>();

        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    given.add(numbers.next("ZZ", DISTRICT));
                    throw new IllegalStateException("the case was not to be");
                }));
        for (int i = 0; i < 60; i++) {
            given.add(numbers.next("ZZ", DISTRICT));
        }

        assertEquals(61, given.size());
        assertEquals(
                101L,
                sql.query("select next_value from number_block where prefix like 'ZZ-999999-%'", row -> row.getLong(1))
                        .get(0),
                "what the table has handed out and what memory holds are the same, for another copy of the service");
    }
}
