package cn.duban.platform.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import cn.duban.embedded.testing.Patience;
import cn.duban.embedded.testing.TestServers;
import cn.duban.embedded.testing.TestServersMXBean;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No connection to be had: whoever asks is told to come again, and that it was no fault of theirs. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.Impatient.class)
class DatabaseAwayTest {
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "1", "quarkus.datasource.jdbc.max-size", "6");
        }
    }

    @Inject
    AgroalDataSource pool;

    @Test
    void a_pool_that_has_run_dry_is_503_in_a_transaction_and_out_of_one() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            // Others of the service give theirs back now and then: take those, too.
            soon(() -> {
                takeAll(taken);
                unavailable(Method.GET, "/desk/ledger");
            });
            soon(() -> {
                takeAll(taken);
                unavailable(Method.POST, "/desk/duplicate");
            });
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        soon(() -> given().get("/desk/ledger").then().statusCode(200));
    }

    @Test
    void a_database_that_is_away_is_503_until_it_is_back() {
        TestServers.shared().kill(TestServersMXBean.POSTGRES);
        try {
            unavailable(Method.GET, "/desk/ledger");
            unavailable(Method.POST, "/desk/duplicate");
        } finally {
            TestServers.shared().start(TestServersMXBean.POSTGRES);
        }
        soon(() -> given().get("/desk/ledger").then().statusCode(200));
    }

    private void takeAll(List<Connection> taken) {
        try {
            while (true) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException none) {
            // That was the last.
        }
    }

    private static void unavailable(Method method, String path) {
        given().request(method, path)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:duban:problem:unavailable"))
                .body("title", matchesPattern(".*\\p{IsHan}.*"))
                .body("detail", matchesPattern(".*\\p{IsHan}.*"));
    }

    private static void soon(org.awaitility.core.ThrowingRunnable assertion) {
        Patience.await().untilAsserted(assertion);
    }
}
