package cn.duban.hazard.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class HazardExportTest {
    @Test
    void what_was_typed_is_exported_as_typed_and_no_cell_is_a_formula() throws Exception {
        OffsetDateTime now = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
        HazardRow row = new HazardRow(
                "i",
                "YH-1",
                "REPORTED",
                null,
                "EXPERT",
                "=HYPERLINK(\"http://x\")",
                "m",
                "事项",
                "e",
                "=cmd|' /C calc'!A0",
                "d",
                "地",
                "-1层配电房",
                "h",
                "@承办",
                "-人",
                now,
                now,
                null,
                null,
                0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        HazardExport.write(List.of(row), out);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cells = book.getFirstSheet().read().get(1);
            assertThat(cells.getCellText(3)).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(cells.getCellText(7)).isEqualTo("-1层配电房");
            assertThat(cells.stream()).allMatch(cell -> cell == null || cell.getType() != CellType.FORMULA);
        }
    }
}
