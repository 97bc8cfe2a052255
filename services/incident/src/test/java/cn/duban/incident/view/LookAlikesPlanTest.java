package cn.duban.incident.view;

import static cn.duban.incident.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.embedded.testing.Owner;
import cn.duban.fixtures.DemoTime;
import cn.duban.incident.fixture.Api;
import cn.duban.incident.fixture.SmallRegistry;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A storm of reports of one place must not be sorted as a whole for each of them: it was, twice. */
@QuarkusTest
class LookAlikesPlanTest {
    private static final String SEEN = "(i.enterprise_id in (?) or i.reporter_username = ?) and i.division_code = ? and"
            + " i.id <> ? and i.state <> 'MERGED' and (i.enterprise_id = ?)";

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    Sql sql;

    @Test
    void aBusyPlaceIsReadFromTheReportedTimeOnAndNotSorted() {
        registry.load();
        String report = Api.file(QIYE, Api.report(time.now())).id();
        Owner.run("do $$ declare columns text; begin select string_agg(quote_ident(attname), ', ') into columns from"
                + " pg_attribute where attrelid = 'incident'::regclass and attnum > 0 and not attisdropped"
                + " and attgenerated = ''; execute 'insert into incident (' || columns || ') select ' || columns || '"
                + " from (select (jsonb_populate_record(null::incident, to_jsonb(i) || jsonb_build_object(''id'', ''many-'' ||"
                + " n, ''number'', ''many-'' || n, ''division_code'', ''busy'', ''enterprise_id'', ''busy'', ''known_at'', null,"
                + " ''occurred_at'', i.received_at - n * interval ''1 second''))).* from incident i, generate_series(1, 1500) n"
                + " where i.id = ''" + report + "'') many'; end $$");
        try {
            Owner.run("analyze incident");
            OffsetDateTime at = time.now().minusMinutes(12);
            List<Object> values = new ArrayList<>();
            for (OffsetDateTime end : List.of(at.minusHours(2), at.plusHours(2))) {
                values.addAll(List.of("busy", "nobody", "busy", "many-1", "busy", at, end));
            }
            values.addAll(List.of(at, at));

            String plan = String.join(
                    "\n",
                    sql.query("explain " + IncidentLists.nearest(SEEN), row -> row.getString(1), values.toArray()));

            // Only the hundred nearest are put into order, at the end.
            assertThat(plan.split("Sort Key", -1)).as(plan).hasSize(2);
            assertThat(sql.query(IncidentLists.nearest(SEEN), row -> row.getString(1), values.toArray()))
                    .hasSize(5);
        } finally {
            Owner.run("delete from incident where id like 'many-%'");
        }
    }
}
