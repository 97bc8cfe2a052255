package cn.duban.registry.enterpriseimport;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.registry.enterprise.EnterpriseData;
import cn.duban.registry.enterprise.EnterpriseRegister;
import cn.duban.registry.enterprise.EnterpriseRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Row;

/** Reads one file, checks every row, and puts the sound ones in waiting, a few hundred at a time. */
final class ReadImport {
    static final int MOST_ERRORS = 500;
    private static final int SLICE = 500;

    private final ImportJobs jobs;
    private final EnterpriseRules rules;
    private final EnterpriseRegister register;
    private final Directory directory;
    private final boolean updateKnown;
    private final UUID id;
    private final List<String> territories;

    private final List<ImportJobs.Staged> slice = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Map<String, Integer> rowByKey = new HashMap<>();
    private int read;

    ReadImport(
            ImportJobs jobs,
            EnterpriseRules rules,
            EnterpriseRegister register,
            Directory directory,
            ImportJobs.Job job) {
        this.jobs = jobs;
        this.rules = rules;
        this.register = register;
        this.directory = directory;
        this.updateKnown = job.updateKnown();
        this.id = job.id();
        this.territories = job.territories();
    }

    /** @return errors, empty when all rows wait */
    List<RowError> read(Path file, int mostRows) throws IOException {
        if (!WorkbookBounds.hold(file)) {
            return List.of(new RowError(0, "文件", "不是有效的 Excel 工作簿（.xlsx），或内容过大"));
        }
        int total = count(file, mostRows);
        if (total < 1 || total > mostRows) {
            return List.of(new RowError(0, "文件", total < 1 ? "没有数据行" : "数据行超过 " + mostRows + " 行，请分批导入"));
        }
        jobs.restart(id, total);
        Workbooks.rows(file, this::row);
        flush();
        if (errors.isEmpty()) {
            jobs.foreign(id, territories).forEach(row -> fail(row, Column.USCC.title, "该企业登记在其他辖区，不能修改"));
        }
        if (errors.isEmpty()) {
            known();
        }
        return errors;
    }

    /** What is registered already is not overwritten unless that was asked for, and never classed otherwise by a list. */
    private void known() {
        int last = 0;
        List<ImportJobs.Staged> staged = jobs.staged(id, last, SLICE);
        while (!staged.isEmpty() && errors.size() < MOST_ERRORS) {
            List<EnterpriseData> rows =
                    staged.stream().map(ImportJobs.Staged::data).toList();
            Map<String, String> classed = register.wouldReclass(rows);
            Map<String, String> changed = updateKnown ? Map.of() : register.wouldChange(rows);
            for (ImportJobs.Staged one : staged) {
                String key = one.data().key();
                String name = changed.get(key);
                if (classed.containsKey(key)) {
                    fail(
                            one.row(),
                            Column.GBT4754.title,
                            "“" + classed.get(key) + "”的行业、特征或监管事项与已登记的不同；分类须在企业页面提出并经他人确认");
                } else if (name != null) {
                    fail(one.row(), Column.USCC.title, "已登记为“" + name + "”，内容与本行不同；要以本表为准，请勾选“更新已登记的企业”");
                }
            }
            last = staged.get(staged.size() - 1).row();
            staged = jobs.staged(id, last, SLICE);
        }
    }

    private static int count(Path file, int mostRows) throws IOException {
        int[] rows = {0};
        Workbooks.rows(file, row -> {
            if (row.getRowNum() > 1 && new SheetRow(row).isData()) {
                rows[0]++;
            }
            return rows[0] <= mostRows;
        });
        return rows[0];
    }

    private boolean row(Row row) {
        if (row.getRowNum() == 1) {
            return headings(row);
        }
        SheetRow sheetRow = new SheetRow(row);
        if (sheetRow.isData()) {
            read++;
            check(sheetRow);
        }
        return errors.size() < MOST_ERRORS;
    }

    private boolean headings(Row row) {
        for (Column column : Column.values()) {
            String title = column.ordinal() < row.getCellCount()
                    ? row.getCellText(column.ordinal()).strip()
                    : "";
            if (!title.equals(column.title) && !(column.isOptional() && title.isEmpty())) {
                fail(1, column.title, "表头不符，请使用下载的模板");
            }
        }
        return errors.isEmpty();
    }

    private void check(SheetRow row) {
        EnterpriseData data = row.read();
        errors.addAll(row.errors());
        rules.faults(data).stream()
                // What could not be read is told already.
                .filter(f -> row.errors().stream().noneMatch(e -> e.column().equals(Column.titleOf(f.field()))))
                .forEach(f -> fail(row.number(), Column.titleOf(f.field()), f.message()));
        directory
                .division(data.division())
                .map(DivisionChanged::path)
                .filter(path -> territories.stream().noneMatch(path::startsWith))
                .ifPresent(path -> fail(row.number(), Column.DIVISION.title, "不在您的辖区"));
        Integer earlier = rowByKey.putIfAbsent(data.key(), row.number());
        if (earlier != null) {
            fail(row.number(), (data.uscc().isEmpty() ? Column.NAME : Column.USCC).title, "与第 " + earlier + " 行重复");
        }
        // After the first error nothing will be taken over: only look for more errors.
        if (errors.isEmpty()) {
            slice.add(new ImportJobs.Staged(row.number(), data));
        }
        if (read % SLICE == 0) {
            flush();
        }
    }

    private void flush() {
        jobs.stage(id, slice, read);
        slice.clear();
    }

    private void fail(int row, String column, String message) {
        errors.add(new RowError(row, column, message));
    }
}
