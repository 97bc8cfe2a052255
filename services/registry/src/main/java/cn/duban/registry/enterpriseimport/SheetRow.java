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

    boolean isBlank() {
        return Stream.of(Column.values()).allMatch(c -> text(c).isEmpty());
    }

    EnterpriseData read() {
        Stream.of(Column.values()).filter(this::isFormula).forEach(c -> fail(c, "不接受公式，请粘贴为数值或文本"));
        return new EnterpriseData(
                text(Column.NAME),
                text(Column.USCC),
                text(Column.GBT4754),
                text(Column.DIVISION),
                text(Column.ADDRESS),
                number(Column.LONGITUDE),
                number(Column.LATITUDE),
                list(Column.TRAITS),
                list(Column.MATTERS),
                whole(Column.EMPLOYEES));
    }

    void fail(Column column, String message) {
        errors.add(new RowError(number(), column.title, message));
    }

    private Optional<Cell> cell(Column column) {
        return column.ordinal() < row.getCellCount() ? row.getOptionalCell(column.ordinal()) : Optional.empty();
    }

    private boolean isFormula(Column column) {
        return cell(column).filter(c -> c.getType() == CellType.FORMULA).isPresent();
    }

    /** Codes are often typed as numbers: the raw value keeps them as they were typed. */
    private String text(Column column) {
        return cell(column)
                .map(c -> c.getType() == CellType.NUMBER ? c.getRawValue() : c.getText())
                .map(String::strip)
                .orElse("");
    }

    private @Nullable Double number(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
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
}
