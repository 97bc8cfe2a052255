package cn.duban.deadline;

import static cn.duban.deadline.TestClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the times the law looks at. */
@QuarkusTest
class StatutoryTimesTest {
    @Inject
    DeadlineService service;

    @Inject
    Sql sql;

    @ConfigProperty(name = "DUBAN_DB_URL")
    String url;

    @ConfigProperty(name = "DUBAN_DB_OWNER")
    String owner;

    @ConfigProperty(name = "DUBAN_DB_OWNER_PASSWORD")
    String ownerPassword;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void one_deadline() {
        TestClock.set("2026-11-23T10:00:00");
        id = service.arm(Hazards.request(Hazards.GENERAL, Hazards.some(), beijing("2026-11-23T10:00:00")))
                .id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anchor_at", "armed_at", "original_due_at"})
    void nobody_changes_them_not_even_the_owner(String column) throws SQLException {
        String update = "update deadline set " + column + " = " + column + " + interval '1 second' where id = ?";

        assertThatThrownBy(() -> sql.update(update, id)).hasMessageContaining("immutable");
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            assertThatThrownBy(() -> Sql.update(connection, update, id)).hasMessageContaining("immutable");
        }
    }

    @Test
    void a_miss_is_not_undone() {
        service.miss(id, beijing("2026-12-09T00:00:00"));

        assertThatThrownBy(() -> sql.update("update deadline set missed_at = null, state = 'ARMED' where id = ?", id))
                .hasMessageContaining("immutable");
    }

    @Test
    void the_service_deletes_none() {
        assertThatThrownBy(() -> sql.update("delete from deadline where id = ?", id))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_rest_of_a_row_changes_as_it_should() {
        assertThat(sql.update("update deadline set due_at = due_at + interval '1 day' where id = ?", id))
                .isEqualTo(1);
    }
}
