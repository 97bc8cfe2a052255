package cn.duban.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidayFilesTest {
    private static final String HEAD = """
            year: 2026
            document: 国办发明电〔2025〕7号
            issuedOn: 2025-11-04
            verified: true
            """;
    private static final String NEW_YEAR = """
            holidays:
              - { name: 元旦, from: 2026-01-01, to: 2026-01-03 }
            """;

    @TempDir
    Path folder;

    @Test
    void reads_a_notice() throws IOException {
        write("2026.yaml", HEAD + NEW_YEAR + "workdays: [2026-01-04]\n");

        assertThat(HolidayFiles.read(folder)).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(2026);
            assertThat(year.workdays()).hasSize(1);
        });
    }

    @Test
    void refuses_a_weekday_as_make_up_day() throws IOException {
        write("2026.yaml", HEAD + NEW_YEAR + "workdays: [2026-01-05]\n");

        fails("2026-01-05");
    }

    @Test
    void refuses_a_day_that_is_off_and_worked() throws IOException {
        write("2026.yaml", HEAD + NEW_YEAR + "workdays: [2026-01-03]\n");

        fails("both a day off and a make-up day");
    }

    @Test
    void refuses_a_break_that_ends_before_it_begins() throws IOException {
        write("2026.yaml", HEAD + "holidays: [{ name: 元旦, from: 2026-01-03, to: 2026-01-01 }]\nworkdays: []\n");

        fails("ends before it begins");
    }

    @Test
    void refuses_a_day_of_another_year() throws IOException {
        write("2026.yaml", HEAD + NEW_YEAR + "workdays: [2025-06-07]\n");

        fails("not in 2026");
    }

    @Test
    void refuses_a_file_named_after_another_year() throws IOException {
        write("2025.yaml", HEAD + NEW_YEAR + "workdays: []\n");

        fails("2025.yaml");
    }

    @Test
    void refuses_an_unknown_key_and_a_missing_verified_flag() throws IOException {
        write("2026.yaml", HEAD + NEW_YEAR + "workdays: []\nextra: 1\n");
        fails("extra");

        write("2026.yaml", HEAD.replace("verified: true\n", "") + NEW_YEAR + "workdays: []\n");
        fails("verified");
    }

    @Test
    void refuses_a_folder_without_a_notice() {
        fails("no .yaml");
    }

    private void fails(String part) {
        assertThatThrownBy(() -> HolidayFiles.read(folder)).hasMessageContaining(part);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
