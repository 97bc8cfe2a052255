package cn.duban.hazard.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.casework.export.Cells;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardExportTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(Cells.text(text)).isEqualTo("'" + text);
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Cells.text("除尘=管道😀")).isEqualTo("除尘=管道😀");
        assertThat(Cells.text(null)).isEmpty();
    }

    @Test
    void noCellOfAnExportIsAFormula() throws Exception {
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
                "+位置",
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
            assertThat(cells.getCellText(3)).startsWith("'=HYPERLINK");
            assertThat(cells.stream()).allMatch(cell -> cell == null || cell.getType() != CellType.FORMULA);
        }
    }
}
