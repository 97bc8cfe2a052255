package cn.duban.incident.statistics;

import cn.duban.incident.statistics.Statistics.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Statistics as Excel: numbers as numbers, and no name that could act as a formula. */
public final class StatisticsWorkbook {
    private static final List<String> HEADS =
            List.of("地区", "起数", "死亡", "重伤", "直接经济损失（万元）", "结案", "结案率", "迟报起数", "漏报起数");
    private static final StatisticsLabels LABELS = new StatisticsLabels();
    private static final int FIRST_WIDTH = 24;
    private static final int WIDTH = 14;

    private final Worksheet sheet;
    private int row;

    private StatisticsWorkbook(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** The finished file. */
    public static byte[] write(Statistics statistics) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Duban", "1.0")) {
            new StatisticsWorkbook(book.newWorksheet("分地区")).divisions(statistics);
            new StatisticsWorkbook(book.newWorksheet("按等级")).grades(statistics);
            new StatisticsWorkbook(book.newWorksheet("按类别")).kinds(statistics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void divisions(Statistics statistics) {
        title(statistics, HEADS);
        statistics.byDivision().forEach(place -> figures(place.name(), place.figures()));
        figures("合计", statistics.total());
        sheet.range(row - 1, 0, row - 1, HEADS.size() - 1).style().bold().set();
    }

    private void grades(Statistics statistics) {
        title(statistics, List.of("等级", "起数", "死亡"));
        statistics.byGrade().forEach(line -> cells(LABELS.grade(line.grade()), line.incidents(), line.deaths()));
    }

    private void kinds(Statistics statistics) {
        title(statistics, List.of("类别", "起数", "死亡"));
        statistics.byKind().forEach(line -> cells(LABELS.kind(line.kind()), line.incidents(), line.deaths()));
    }

    private void title(Statistics statistics, List<String> heads) {
        sheet.value(0, 0, statistics.divisionName() + " " + statistics.from() + " 至 " + statistics.to() + " 事故统计");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(1, column, heads.get(column));
            sheet.width(column, column == 0 ? FIRST_WIDTH : WIDTH);
        }
        sheet.range(0, 0, 1, heads.size() - 1).style().bold().set();
        row = 2;
    }

    private void figures(String name, Figures f) {
        int at = row;
        cells(name, f.incidents(), f.deaths(), f.seriousInjuries());
        sheet.value(at, 4, LABELS.loss(f));
        sheet.style(at, 4).format("#,##0.00").set();
        sheet.value(at, 5, f.closed());
        if (f.closingRate() != null) {
            sheet.value(at, 6, f.closingRate());
            sheet.style(at, 6).format("0.0%").set();
        }
        sheet.value(at, 7, f.late());
        sheet.value(at, 8, f.omitted());
    }

    private void cells(String name, long... numbers) {
        sheet.value(row, 0, name);
        for (int i = 0; i < numbers.length; i++) {
            sheet.value(row, i + 1, numbers[i]);
        }
        row++;
    }
}
