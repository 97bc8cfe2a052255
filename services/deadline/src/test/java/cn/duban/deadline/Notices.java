package cn.duban.deadline;

import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.platform.directory.DirectoryCopy;
import cn.duban.platform.directory.DirectoryStore;
import cn.duban.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Holiday notices as the registry would publish them. */
@ApplicationScoped
class Notices {
    private final DirectoryStore store;
    private final DirectoryCopy copy;
    private final Sql sql;

    Notices(DirectoryStore store, DirectoryCopy copy, Sql sql) {
        this.store = store;
        this.copy = copy;
        this.sql = sql;
    }

    /** New Year off from the first of January to this day, and nothing else. */
    void arrives(int year, String document, int newYearUntil) {
        LocalDate first = LocalDate.of(year, 1, 1);
        put(
                year,
                document,
                List.of(new HolidayNoticeChanged.Holiday("元旦", first, first.withDayOfMonth(newYearUntil))),
                false);
    }

    void takenBack(int year) {
        put(year, "made up", List.of(), true);
    }

    private void put(int year, String document, List<HolidayNoticeChanged.Holiday> days, boolean removed) {
        long version = sql.first(
                        "select coalesce(max(version), 0) + 1 from directory_entry where kind = 'HOLIDAY' and id = ?",
                        row -> row.getLong(1),
                        String.valueOf(year))
                .orElseThrow();
        store.put((Object) new HolidayNoticeChanged(
                year, document, LocalDate.of(year - 1, 11, 20), false, null, days, List.of(), version, removed));
        copy.refresh();
    }
}
