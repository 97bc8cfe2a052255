package cn.duban.registry.enterpriseimport;

import cn.duban.registry.enterprise.EnterpriseData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** One row of the sheet on its way to enterprise data; what cannot be read is an error of its column. */
final class SheetRow {
    private static final String SEPARATORS = "[、,，;；\\s]+";

    private final Row row;
    private final List<RowError> errors = new ArrayList<>();

    SheetRow(Row row) {
        this.row = row;
    }

    int number() {
        return row.getRowNum();
    }

    List<RowError> errors() {
        return errors;
    }

    /** Whether there is an enterprise in it: neither blank nor the example of the template. */
    boolean isData() {
        return Stream.of(Column.values()).anyMatch(c -> !raw(c).isEmpty())
                && !(raw(Column.NAME).equals(Column.NAME.example)
                        && raw(Column.USCC).equals(Column.USCC.example));
    }

    EnterpriseData read() {
        return new EnterpriseData(
                text(Column.NAME),
                text(Column.USCC),
                code(Column.GBT4754),
                code(Column.DIVISION),
                text(Column.ADDRESS),
                number(Column.LONGITUDE),
                number(Column.LATITUDE),
                list(Column.TRAITS),
                list(Column.MATTERS),
                whole(Column.EMPLOYEES),
                text(Column.CODE_NOTE));
    }

    void fail(Column column, String message) {
        errors.add(new RowError(number(), column.title, message));
    }

    private Optional<Cell> cell(Column column) {
        return column.ordinal() < row.getCellCount() ? row.getOptionalCell(column.ordinal()) : Optional.empty();
    }

    private String raw(Column column) {
        return cell(column).map(Cell::getText).map(String::strip).orElse("");
    }

    /** A number is no text: Excel may have made it of a date, dropped its zeros or rounded it. */
    private String text(Column column) {
        return read(column, cell -> {
            fail(column, CellFormat.of(cell).isDate() ? "单元格里是日期，请设为文本格式后重新输入" : "单元格里是数字，请设为文本格式后重新输入");
            return "";
        });
    }

    /** A code that is stored as a number counts as what the cell shows; where that may lack zeros it is refused. */
    private String code(Column column) {
        return read(
                column,
                cell -> CellFormat.of(cell).shownCode().orElseGet(() -> {
                    fail(column, "代码存为数字，开头的 0 可能已丢失，请设为文本格式后重新输入");
                    return "";
                }));
    }

    private @Nullable Double number(Column column) {
        String text = read(column, cell -> {
            if (CellFormat.of(cell).isDate()) {
                fail(column, "应为数字，单元格里是日期");
                return "";
            }
            return cell.getRawValue();
        });
        if (text.isEmpty()) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            // Java reads 1d, 0x1p3 and NaN too; nobody means them.
            if (Double.isFinite(value) && text.matches("[-+0-9.eE]+")) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, with the column.
        }
        fail(column, "应为数字");
        return null;
    }

    private @Nullable Integer whole(Column column) {
        Double value = number(column);
        if (value == null) {
            return null;
        }
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            fail(column, "应为整数");
            return null;
        }
        return value.intValue();
    }

    private List<String> list(Column column) {
        return Stream.of(text(column).split(SEPARATORS))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private interface NumberReader {
        String read(Cell cell);
    }

    private String read(Column column, NumberReader numbers) {
        Cell cell = cell(column).orElse(null);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.getText().strip();
            case NUMBER -> numbers.read(cell);
            case FORMULA -> refuse(column, "不接受公式，请粘贴为数值或文本");
            default -> refuse(column, "单元格里是错误值或逻辑值，请重新输入");
        };
    }

    private String refuse(Column column, String message) {
        fail(column, message);
        return "";
    }
}
