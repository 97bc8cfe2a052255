package cn.duban.portal.notification;

import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.Posts;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.time.DubanClock;
import cn.duban.portal.notification.Notices.Addressee;
import cn.duban.portal.notification.Notices.Notice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * What has to be said before clocks run out: that the holiday notice of the next year is missing, from the first of
 * November, every week; and that nobody of a body can do what its clocks ask, every day. A notice has its week or day in
 * its id, so that several copies of the portal send it once.
 */
@ApplicationScoped
public class ClockWatch {
    static final String CALENDAR = "HolidayNoticeMissing";
    static final String NOBODY = "NobodyToAct";

    private static final int AHEAD_DAYS = 7;
    private static final int MOST = 500;

    private final Directory directory;
    private final Superiors superiors;
    private final Notices notices;
    private final Sql sql;
    private final Clock clock;

    ClockWatch(Directory directory, Superiors superiors, Notices notices, Sql sql, Clock clock) {
        this.directory = directory;
        this.superiors = superiors;
        this.notices = notices;
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        QuarkusTransaction.requiringNew().run(this::calendar);
        QuarkusTransaction.requiringNew().run(this::nobody);
    }

    /** Tells every 安委办 which year's notice is missing, and how many clocks wait for it. */
    void calendar() {
        LocalDate today = today();
        int year = today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? today.getYear() + 1 : today.getYear();
        if (loaded(year)) {
            return;
        }
        long waiting = sql.first("select count(*) from deadline_view where open and provisional", row -> row.getLong(1))
                .orElse(0L);
        int week = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        Notice notice = new Notice(
                CALENDAR,
                "holiday",
                String.valueOf(year),
                year + "年",
                year + "年放假通知",
                year + "年放假通知尚未载入，现有 " + waiting + " 项期限为暂定。请在“工作日历”中录入。",
                null,
                OffsetDateTime.now(clock));
        String id = CALENDAR + ':' + year + ':' + today.getYear() + '-' + week;
        directory.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.SAFETY_OFFICE)
                .forEach(office -> notices.send(id, notice, Addressee.body(office.id())));
    }

    /** Tells the 安委办 above which body has clocks that end within a week and nobody on a post. */
    void nobody() {
        LocalDate today = today();
        List<Waiting> soon = sql.query(
                "select organisation, count(*), min(due_at) from deadline_view where open and organisation is not null"
                        + " and state = 'ARMED' and due_at <= ? group by organisation order by min(due_at) limit ?",
                row -> new Waiting(row.getString(1), row.getLong(2), row.getObject(3, OffsetDateTime.class)),
                OffsetDateTime.now(clock).plusDays(AHEAD_DAYS),
                MOST);
        soon.stream().filter(one -> Posts.nobody(directory, one.body(), today)).forEach(one -> tell(one, today));
    }

    private void tell(Waiting waiting, LocalDate today) {
        Optional<OrganisationChanged> body = directory.organisation(waiting.body());
        if (body.isEmpty()) {
            return;
        }
        String name = body.get().name();
        Notice notice = new Notice(
                NOBODY,
                "organisation",
                waiting.body(),
                name,
                name,
                name + "目前无人在岗，有 " + waiting.clocks() + " 项期限将到期，最早 " + Times.minute(waiting.first()) + "。请尽快明确人员或改派。",
                null,
                OffsetDateTime.now(clock));
        String id = NOBODY + ':' + waiting.body() + ':' + today.getLong(ChronoField.EPOCH_DAY);
        superiors
                .safetyOffices(body.get().divisionPath())
                .forEach(office -> notices.send(id, notice, Addressee.body(office)));
        superiors.above(waiting.body()).forEach(post -> notices.send(id, notice, Addressee.post(post)));
    }

    private boolean loaded(int year) {
        return directory.holidayNotices().stream()
                .filter(notice -> !notice.removed())
                .map(HolidayNoticeChanged::year)
                .anyMatch(known -> known == year);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DubanClock.ZONE);
    }

    private record Waiting(String body, long clocks, OffsetDateTime first) {}
}
