package cn.duban.registry.enterpriseimport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads and writes the Excel files, row by row. */
final class Workbooks {
    /** What a cell shows depends on its format: a code shown as 0610 is stored as 610. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private Workbooks() {}

    /** Takes the rows one after the other. @throws IOException when the file cannot be read */
    interface RowVisitor {
        /** @return whether to go on */
        boolean visit(Row row) throws IOException;
    }

    /** Rows of the first sheet. */
    static void rows(Path file, RowVisitor visitor) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> iterator = rows.iterator();
            boolean more = true;
            while (more && iterator.hasNext()) {
                more = visitor.visit(iterator.next());
            }
        }
    }

    /** An empty list with its headings and one example row; every cell is text, so nothing in it is a formula. */
    static void template(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Duban", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("企业");
            for (Column column : Column.values()) {
                sheet.value(0, column.ordinal(), column.title);
                sheet.value(1, column.ordinal(), column.example);
                sheet.width(column.ordinal(), column.width);
            }
            sheet.range(0, 0, 0, Column.values().length - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }
    }
}
