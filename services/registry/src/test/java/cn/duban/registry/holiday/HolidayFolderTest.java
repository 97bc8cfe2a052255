package cn.duban.registry.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.embedded.process.Folders;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.RegistryTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of notices that come while the registry runs. */
@QuarkusTest
class HolidayFolderTest extends RegistryTest {
    private static final String WHOLE = """
            year: 2087
            document: %s
            issuedOn: 2086-11-04
            verified: false
            holidays:
              - { name: 元旦, from: 2087-01-01, to: 2087-01-03 }
              - { name: 春节, from: 2087-02-02, to: 2087-02-09 }
              - { name: 清明节, from: 2087-04-05, to: 2087-04-07 }
              - { name: 劳动节, from: 2087-05-01, to: 2087-05-05 }
              - { name: 端午节, from: 2087-06-14, to: 2087-06-16 }
              - { name: 中秋节, from: 2087-09-11, to: 2087-09-13 }
              - { name: 国庆节, from: 2087-10-01, to: 2087-10-07 }
            workdays: []
            """;

    private Path seeds;

    @Inject
    HolidayNotices notices;

    @Inject
    Sql sql;

    @BeforeEach
    void an_empty_folder() throws IOException {
        seeds = Files.createTempDirectory("duban-holidays");
    }

    @AfterEach
    void nothing_is_left() {
        Folders.delete(seeds);
    }

    @Test
    void what_is_shipped_is_taken_at_the_start() {
        assertThat(notices.all()).extracting(HolidayNoticeChanged::year).contains(2023, 2024, 2025, 2026);
    }

    @Test
    void a_new_file_and_a_changed_one_are_taken_by_whichever_copy_sees_them_and_once() throws IOException {
        HolidayFolder one = copy();
        HolidayFolder other = copy();
        write("2087.yaml", WHOLE.formatted("一号"));
        one.look();
        other.look();
        assertThat(document()).isEqualTo("一号");
        assertThat(told()).isEqualTo(1);

        QuarkusTransaction.requiringNew().run(() -> notices.take(typed("安委办录入")));
        one.look();
        assertThat(document()).as("a file that was taken is not taken again").isEqualTo("安委办录入");

        write("2087.yaml", WHOLE.formatted("二号"));
        other.look();
        one.look();
        assertThat(document()).isEqualTo("二号");
        assertThat(told()).isEqualTo(3);
    }

    @Test
    void a_file_that_cannot_be_right_is_refused_and_said() throws IOException {
        write("2086.yaml", WHOLE.replace("2087", "2086").replace("端午节", "某节").formatted("缺一节"));
        write("2085.yaml", "year: 2085");

        copy().look();

        assertThat(notices.all()).extracting(HolidayNoticeChanged::year).doesNotContain(2085, 2086);
        safetyOffice()
                .get("/holidays/refused-files")
                .then()
                .statusCode(200)
                .body("file", hasItems("2085.yaml", "2086.yaml"))
                .body("fault", hasItems(containsString("端午"), containsString("文件无法读取")));
    }

    private HolidayFolder copy() {
        return new HolidayFolder(Optional.of(seeds.toString()), notices, sql);
    }

    private HolidayYear typed(String document) {
        HolidayNoticeChanged now = notices.all().stream()
                .filter(notice -> notice.year() == 2087)
                .findFirst()
                .orElseThrow();
        List<HolidayYear.Span> days = now.holidays().stream()
                .map(day -> new HolidayYear.Span(day.name(), day.from(), day.to()))
                .toList();
        return new HolidayYear(2087, document, LocalDate.of(2086, 11, 5), true, null, days, List.of());
    }

    private String document() {
        return notices.all().stream()
                .filter(notice -> notice.year() == 2087)
                .map(HolidayNoticeChanged::document)
                .findFirst()
                .orElseThrow();
    }

    private long told() {
        return sql.first(
                        "select version from directory_entry where kind = 'HOLIDAY' and id = '2087'",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path folder = Files.createDirectories(seeds.resolve("holidays"));
        Files.writeString(folder.resolve(name), text);
    }
}
