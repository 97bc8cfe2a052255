package cn.duban.portal.projection;

import static cn.duban.embedded.testing.Patience.await;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.sql.Sql;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.awaitility.core.ThrowingRunnable;

/** What people of the small registry see, each at their own desk. */
final class Desks {
    private Desks() {}

    static void soon(ThrowingRunnable assertion) {
        await().untilAsserted(assertion);
    }

    static void everybodyIsKnown(Sql sql) {
        soon(() -> assertEquals(
                List.of(6L),
                sql.query(
                        "select count(*) from directory_entry where kind = 'POST' and id in ('tez-jianwei-jiancha',"
                                + " 'tez-yingjiju-ganbu', 'tez-yingjiju-fujuzhang', 'tez-anweiban-ganbu',"
                                + " 'zz-yingjiju-zhiban', 'tez-post-quzhang')",
                        r -> r.getLong(1))));
    }

    static long matters(Sql sql, String id) {
        return sql.query("select count(*) from matter_view where id = ?", r -> r.getLong(1), id)
                .get(0);
    }

    static long tasks(Sql sql, String subject) {
        return sql.query("select count(*) from task_view where subject_id = ?", r -> r.getLong(1), subject)
                .get(0);
    }

    static ValidatableResponse board(String username, String role) {
        return board(username, role, "H24");
    }

    static ValidatableResponse board(String username, String role, String bucket) {
        return asked(username, role, "/api/board/items?size=100&bucket=" + bucket);
    }

    static ValidatableResponse inbox(String username, String role) {
        return asked(username, role, "/api/inbox?size=100");
    }

    static ValidatableResponse notices(String username, String role) {
        return asked(username, role, "/api/notifications?size=100");
    }

    private static ValidatableResponse asked(String username, String role, String path) {
        return given().header("Authorization", TestTokens.bearer(username, role))
                .get(path)
                .then()
                .statusCode(200);
    }
}
