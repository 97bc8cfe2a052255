package cn.duban.hazard.process;

import static cn.duban.embedded.testing.Patience.await;
import static cn.duban.hazard.fixture.People.QIYE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.Topics;
import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.contracts.registry.HolidayNoticeChanged.Holiday;
import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.deadline.calendar.WorkingCalendar;
import cn.duban.fixtures.DemoTime;
import cn.duban.fixtures.Topic;
import cn.duban.hazard.fixture.Api;
import cn.duban.hazard.fixture.SmallRegistry;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hazard filed while the holiday notice of the year is missing, and what happens when it comes. */
@QuarkusTest
class CalendarOfTheYearTest {
    private static final String DEADLINE = "deadlines[0].";

    @Inject
    SmallRegistry registry;

    @Inject
    DemoTime time;

    @Inject
    DirectoryStore store;

    @Inject
    DirectoryCopy copy;

    @Inject
    Directory directory;

    @Inject
    WorkingCalendar shipped;

    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService management;

    @BeforeEach
    void no_notice() {
        registry.load();
        years().forEach(year -> put(year, "", List.of(), true));
    }

    @AfterEach
    void as_shipped() {
        years().forEach(year -> {
            HolidayYear notice = shipped.notice(year).orElseThrow();
            put(
                    year,
                    notice.document(),
                    notice.holidays().stream()
                            .map(one -> new Holiday(one.name(), one.from(), one.to()))
                            .toList(),
                    false);
        });
    }

    @Test
    void its_first_clock_is_seen_at_once_and_becomes_certain_with_its_task_and_its_timer() {
        Api.Case hazard = Api.file(QIYE, Api.filing());
        assertThat((Boolean) hazard.read(QIYE).path(DEADLINE + "provisional")).isTrue();
        OffsetDateTime provisional = due(hazard);
        assertThat(new Topic(Topics.HAZARD_DEADLINE).types(hazard.id())).containsExactly("DeadlineArmed");
        await().untilAsserted(() -> assertThat(timers(hazard)).contains(timer(provisional)));

        LocalDate tomorrow = time.today().plusDays(1);
        years().forEach(year -> put(
                year,
                "国办发明电〔测试〕1号",
                year == time.today().getYear() ? List.of(new Holiday("长假", tomorrow, tomorrow.plusDays(6))) : List.of(),
                false));

        await().untilAsserted(() -> assertThat((Boolean) hazard.read(QIYE).path(DEADLINE + "provisional"))
                .isFalse());
        OffsetDateTime certain = due(hazard);
        assertThat(certain).isAfter(provisional);
        assertThat((List<String>) hazard.read(QIYE).path(DEADLINE + "history.document"))
                .containsExactly("国办发明电〔测试〕1号");
        assertThat(new Topic(Topics.HAZARD_DEADLINE).types(hazard.id()))
                .containsExactly("DeadlineArmed", "DeadlineReckoned");
        assertThat(new Topic(Topics.HAZARD_TASK).types(hazard.id())).contains("TaskRescheduled");
        assertThat(OffsetDateTime.parse(hazard.read(QIYE).path("dueAt"))).isEqualTo(certain);
        assertThat(timers(hazard)).contains(timer(certain)).doesNotContain(timer(provisional));
    }

    private static OffsetDateTime due(Api.Case hazard) {
        return OffsetDateTime.parse(hazard.read(QIYE).path(DEADLINE + "dueAt"));
    }

    private static Date timer(OffsetDateTime due) {
        return Date.from(due.toInstant().plusSeconds(1));
    }

    private List<Date> timers(Api.Case hazard) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(hazard.id()).list().stream()
                .flatMap(process ->
                        management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .map(Job::getDuedate)
                .map(date -> new Date(date.getTime()))
                .toList();
    }

    private List<Integer> years() {
        int now = time.today().getYear();
        return IntStream.rangeClosed(now, now + 1).boxed().toList();
    }

    private void put(int year, String document, List<Holiday> days, boolean removed) {
        long version = directory.holidayNotices().stream()
                .filter(notice -> notice.year() == year)
                .mapToLong(HolidayNoticeChanged::version)
                .findFirst()
                .orElse(0);
        store.put((Object) new HolidayNoticeChanged(
                year, document, LocalDate.of(year - 1, 11, 1), false, null, days, List.of(), version + 1, removed));
        copy.refresh();
    }
}
