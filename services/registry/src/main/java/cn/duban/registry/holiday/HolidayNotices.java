package cn.duban.registry.holiday;

import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.deadline.calendar.HolidayFaults;
import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.publication.Draft;
import cn.duban.registry.publication.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** The notices that hold, and how one comes to hold: checked, audited, and published to every service. */
@ApplicationScoped
public class HolidayNotices {
    /** One copy of the service writes notices at a time; any number does as a key. */
    private static final long LOCK = 4_210_002;

    private final Directory directory;
    private final Publisher publisher;
    private final Audit audit;
    private final Sql sql;

    HolidayNotices(Directory directory, Publisher publisher, Audit audit, Sql sql) {
        this.directory = directory;
        this.publisher = publisher;
        this.audit = audit;
        this.sql = sql;
    }

    /** Those that hold, by year. */
    public List<HolidayNoticeChanged> all() {
        return directory.holidayNotices().stream()
                .filter(notice -> !notice.removed())
                .sorted(Comparator.comparing(HolidayNoticeChanged::year))
                .toList();
    }

    /**
     * Takes a notice; one that says what is known already changes nothing. One that is refused has written nothing
     * either, so that whoever asked may write down the refusal in the same transaction.
     *
     * @return whether it changed anything
     * @throws RuleProblem 422 {@code holiday-notice} naming all that cannot be right
     */
    @Transactional(dontRollbackOn = RuleProblem.class)
    public boolean take(HolidayYear notice) {
        List<HolidayFaults.Fault> faults = HolidayFaults.of(notice);
        if (!faults.isEmpty()) {
            throw new RuleProblem(
                    "holiday-notice",
                    "放假通知有误",
                    "通知内容不完整或自相矛盾，未予采用：" + faults.get(0).text() + "。",
                    faults.stream()
                            .map(fault -> new FieldError(fault.field(), fault.text()))
                            .toList(),
                    null);
        }
        lock();
        Draft draft =
                new Draft(DirectoryKind.HOLIDAY, String.valueOf(notice.year()), version -> event(notice, version));
        boolean changed = publisher.publish(List.of(draft), publisher.known(DirectoryKind.HOLIDAY)) > 0;
        if (changed) {
            audit.record("holiday", String.valueOf(notice.year()), "HolidayNoticeChanged", 0, notice);
        }
        return changed;
    }

    void lock() {
        sql.query("select pg_advisory_xact_lock(?)", row -> true, LOCK);
    }

    private static HolidayNoticeChanged event(HolidayYear notice, long version) {
        return new HolidayNoticeChanged(
                notice.year(),
                notice.document(),
                notice.issuedOn(),
                notice.verified(),
                notice.note(),
                notice.holidays().stream()
                        .map(span -> new HolidayNoticeChanged.Holiday(span.name(), span.from(), span.to()))
                        .toList(),
                notice.workdays(),
                version,
                false);
    }
}
