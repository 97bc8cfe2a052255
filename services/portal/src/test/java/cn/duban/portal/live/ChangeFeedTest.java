package cn.duban.portal.live;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class ChangeFeedTest {
    @Inject
    ChangeFeed feed;

    @Inject
    Sql sql;

    @AfterEach
    void tidy() {
        sql.update("delete from deadline_view where id = 'unreadable'");
        feed.look();
    }

    @Test
    void a_row_that_cannot_be_read_does_not_end_the_feed() {
        sql.update(
                "insert into deadline_view (id, subject_type, subject_id, subject_number, subject_title, clock_id, name,"
                        + " basis_document, basis_clause, verified, state, open, leader_posts, division_path, due_at, version)"
                        + " values ('unreadable', 'hazard', 'h', 'n', 't', 'c', 'n', 'd', 'c', true, 'ARMED', true,"
                        + " array[null]::text[], '/', now(), 1)");

        assertDoesNotThrow(feed::look);

        sql.update("delete from deadline_view where id = 'unreadable'");
        feed.look();
        assertTrue(feed.age().compareTo(Duration.ofSeconds(5)) < 0);
    }
}
