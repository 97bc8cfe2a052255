package cn.duban.portal.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.embedded.testing.DubanTestServers;
import cn.duban.embedded.testing.TestTokens;
import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.sql.Sql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said before clocks run out. */
@QuarkusTest
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "portal"))
@QuarkusTestResource(TestTokens.class)
class ClockWatchTest {
    private static final String PLACE = "/990000/";

    @Inject
    Sql sql;

    @Inject
    DirectoryStore store;

    @Inject
    DirectoryCopy copy;

    @Inject
    Superiors superiors;

    @Inject
    Notices notices;

    @Test
    void from_november_the_missing_notice_is_told_once_a_week_with_what_waits_for_it_until_it_is_there() {
        String office = body(OrganisationKind.SAFETY_OFFICE);
        clockOf("somebody", true);

        look("2031-10-31T08:00:00Z");
        assertEquals(0, told(office, ClockWatch.CALENDAR), "October is early");
        look("2031-11-03T08:00:00Z");
        look("2031-11-05T08:00:00Z");
        assertEquals(1, told(office, ClockWatch.CALENDAR), "one a week, however many copies look");
        assertTrue(text(office, ClockWatch.CALENDAR).matches(".*2032年放假通知尚未载入，现有 [1-9]\\d* 项期限为暂定.*"));
        look("2031-11-11T08:00:00Z");
        assertEquals(2, told(office, ClockWatch.CALENDAR));

        store.put((Object) new HolidayNoticeChanged(
                2032, "号", LocalDate.of(2031, 11, 12), false, null, List.of(), List.of(), 1, false));
        copy.refresh();
        look("2031-11-18T08:00:00Z");
        assertEquals(2, told(office, ClockWatch.CALENDAR), "it ends when it is loaded");
    }

    @Test
    void that_nobody_of_a_body_can_act_is_told_above_before_its_clocks_run_out() {
        String office = body(OrganisationKind.SAFETY_OFFICE);
        String empty = body(OrganisationKind.DEPARTMENT);
        String manned = body(OrganisationKind.DEPARTMENT);
        post(manned, List.of(new PostChanged.Holder("there", "在任", LocalDate.of(2020, 1, 1), null)));
        post(empty, List.of());
        copy.refresh();
        clockOf(empty, false);
        clockOf(manned, false);

        look("2031-11-03T08:00:00Z");
        look("2031-11-03T09:00:00Z");

        assertEquals(
                1,
                sql.query(
                                "select 1 from notification where kind = ? and organisation = ? and subject_id = ?",
                                row -> 1,
                                ClockWatch.NOBODY,
                                office,
                                empty)
                        .size());
        assertEquals(
                0,
                sql.query(
                                "select 1 from notification where kind = ? and subject_id = ?",
                                row -> 1,
                                ClockWatch.NOBODY,
                                manned)
                        .size());
    }

    private void look(String at) {
        Clock clock = Clock.fixed(OffsetDateTime.parse(at).toInstant(), ZoneOffset.UTC);
        new ClockWatch(copy, superiors, notices, sql, clock).look();
    }

    private String body(OrganisationKind kind) {
        String id = "watched-" + UUID.randomUUID();
        store.put((Object)
                new OrganisationChanged(id, "机构", null, kind, "990000", PLACE, null, null, true, null, null, 1, false));
        copy.refresh();
        return id;
    }

    private void post(String body, List<PostChanged.Holder> holders) {
        store.put((Object)
                new PostChanged("p-" + body, body, "科长", "CHIEF", null, List.of(), null, true, holders, 1, false));
    }

    private void clockOf(String body, boolean provisional) {
        sql.update(
                "insert into deadline_view (id, subject_type, subject_id, subject_number, subject_title, clock_id, name,"
                        + " basis_document, basis_clause, verified, state, open, organisation, leader_posts,"
                        + " division_path, due_at, version, provisional)"
                        + " values (?, 'hazard', 'h-watch', 'YH', '题', 'c', '期限', '依据', '条', true, 'ARMED', true, ?, '{}',"
                        + " ?, '2031-11-05T00:00:00Z', 1, ?)",
                UUID.randomUUID().toString(),
                body,
                PLACE,
                provisional);
    }

    private long told(String office, String kind) {
        return sql.query(
                        "select 1 from notification where kind = ? and organisation = ? and subject_id = '2032'",
                        row -> 1,
                        kind,
                        office)
                .size();
    }

    private String text(String office, String kind) {
        return sql.query(
                        "select text from notification where kind = ? and organisation = ? and subject_id = '2032'",
                        row -> row.getString(1),
                        kind,
                        office)
                .get(0);
    }
}
