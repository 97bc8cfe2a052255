package cn.duban.portal.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.Owner;
import cn.duban.platform.sql.Sql;
import cn.duban.portal.matter.Onlooker;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One desk among many: its tasks are found, not looked for among everybody's. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
class InboxPlanTest {
    @Inject
    Sql sql;

    @Test
    void an_index_leads_to_the_tasks_of_a_person_among_those_of_all() {
        sql.update(
                "insert into task_view (id, subject_type, subject_id, subject_number, subject_title, key, name, roles,"
                        + " organisation, division_path, division_name, opened_at) select 'many-' || i, case when i % 3 = 0 then"
                        + " 'case' else 'hazard' end, 'many-' || i, 'n', 't', 'Task_Investigate', 'x', '{safety-office}',"
                        + " case when i % 100 = 0 then null else 'body-' || i % 500 end, '/370000/', '山东', now()"
                        + " from generate_series(1, 30000) i");
        sql.update("insert into matter_view (id, type, state, handler_organisation, handler_path,"
                + " responsible_organisations, parties, subject_organisations, answering_organisations, seats, holders,"
                + " version) select 'many-' || i, 'case', 'OPENED', 'body-' || i % 500, '/' || i % 500 || '/', '{}',"
                + " '{\"x|x|\"}', '{x}', '{x}', '{}', '{}', 1 from generate_series(3, 30000, 3) i");
        try {
            // Only the owner of a table may count what is in it.
            Owner.run("analyze task_view", "analyze matter_view");
            Onlooker me =
                    new Onlooker("wang", Set.of("safety-office"), Set.of("body-3"), Set.of("body-3"), Set.of("/300/"));
            InboxQuery query = new InboxQuery(me, null);

            String plan = String.join(
                    "\n", sql.query("explain select t.*" + query.sql(), row -> row.getString(1), query.values()));

            assertFalse(plan.contains("Seq Scan on task_view"), plan);
            InboxQuery platform = new InboxQuery(
                    new Onlooker("li", Set.of("admin"), Set.of("body-3"), Set.of("body-3"), Set.of("/300/")), null);
            String ofPlatform = String.join(
                    "\n", sql.query("explain select t.*" + platform.sql(), row -> row.getString(1), platform.values()));
            assertFalse(ofPlatform.contains("Seq Scan on task_view"), ofPlatform);
            // Sixty of the body, and what is decided where one leads.
            assertEquals(
                    80L,
                    sql.query("select count(*)" + query.sql(), row -> row.getLong(1), query.values())
                            .get(0));
        } finally {
            sql.update("delete from task_view where id like 'many-%'");
            sql.update("delete from matter_view where id like 'many-%'");
        }
    }
}
