package cn.duban.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duban.platform.sql.Sql;
import cn.duban.platform.sql.SqlFailure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditRightsTest {
    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set username = 'x'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_seal set hash = 'x'",
                "delete from audit_seal",
                "drop table audit_seal",
                "alter table audit_entry disable trigger all"
            })
    void the_service_itself_can_only_add(String statement) {
        SqlFailure refusal = assertThrows(SqlFailure.class, () -> sql.update(statement));

        assertEquals("42501", ((java.sql.SQLException) refusal.getCause()).getSQLState());
    }
}
