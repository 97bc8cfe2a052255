package cn.duban.hazard.view;

import cn.duban.contracts.hazard.HazardState;
import cn.duban.deadline.PressingClock;
import cn.duban.hazard.lifecycle.HazardStates;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A list as an Excel file of text cells: what a person typed stands there as typed, and none of it is a formula. */
public final class HazardExport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final List<String> HEADS =
            List.of("编号", "状态", "等级", "名称", "事项", "企业", "所在地", "位置", "承办单位", "填报人", "发现时间", "填报时间", "期限", "时限", "依据");

    private HazardExport() {}

    /** Writes the rows. */
    public static void write(List<HazardRow> rows, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Duban", "1.0")) {
            Worksheet sheet = book.newWorksheet("隐患");
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
            }
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
            if (rows.size() == HazardLists.MOST_EXPORTED) {
                sheet.value(rows.size() + 1, 0, "仅导出前 " + rows.size() + " 条，请缩小筛选范围后再导出其余部分。");
            }
        }
    }

    private static void write(Worksheet sheet, int at, HazardRow row) {
        String grade = row.grade() == null ? "未定" : row.grade().equals("MAJOR") ? "重大" : "一般";
        PressingClock clock = row.clock();
        List<String> cells = List.of(
                row.number(),
                HazardStates.label(HazardState.valueOf(row.state())),
                grade,
                text(row.title()),
                text(row.matterName()),
                text(row.enterpriseName()),
                text(row.divisionName()),
                text(row.place()),
                text(row.handlerName()),
                text(row.reporterName()),
                time(row.foundAt()),
                time(row.reportedAt()),
                time(row.dueAt()) + PressingClock.mark(clock),
                clock == null ? "" : clock.clockName(),
                clock == null ? "" : basis(clock));
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(at, column, cells.get(column));
        }
    }

    private static String basis(PressingClock clock) {
        String rule = clock.basis().document() + " " + clock.basis().clause();
        return clock.verified() ? rule : rule + "（条款未核对）";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String time(@Nullable OffsetDateTime time) {
        return time == null ? "" : time.format(TIME);
    }
}
