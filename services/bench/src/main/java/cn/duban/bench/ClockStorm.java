package cn.duban.bench;

import cn.duban.bench.product.Product;
import cn.duban.bench.product.ProductProblem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * (h) Ten thousand clocks of incidents that end within one minute, among a million others that run: how late each is found
 * missed. The incidents are real ones with their processes; their clocks are moved into the minute by the administrator of
 * the database, whom no rule of the product binds.
 */
final class ClockStorm {
    private static final int CLOCKS = 10_000;
    private static final int OTHERS = 1_000_000;
    private static final int REPORTERS = 8;
    private static final double CHUNK_SECONDS = 20;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(8);

    /** Clocks a process has a timer for as soon as the report is in. */
    private static final String TIMED =
            "('incident.scene.leaders', 'incident.follow-up', 'incident.report.enterprise')";

    private static final String CHOOSE = """
            create table bench_storm as
            select d.id, d.subject_id, d.clock_id,
                date_trunc('second', now()) + interval '75 seconds' + (row_number() over () %% 60) * interval '1 second' as due
            from deadline d where d.state = 'ARMED' and d.clock_id in %s limit %d
            """;

    private static final String MOVE_CLOCKS = """
            update deadline d set due_at = s.due, original_due_at = s.due, remind_at = null from bench_storm s where d.id = s.id
            """;

    // The engine keeps local times of the platform's zone.
    private static final String MOVE_TIMERS = """
            update act_ru_job j set duedate_ = s.due at time zone 'Asia/Shanghai'
            from bench_storm s join act_ru_execution e on e.business_key_ = s.subject_id
            where j.process_instance_id_ = e.id_ and j.type_ = 'timer' and j.handler_cfg_ like
                case s.clock_id when 'incident.scene.leaders' then 'Timer_ArrivalMissed%'
                    when 'incident.follow-up' then 'Timer_FollowUpMissed%' else 'Timer_EnterpriseMissed%' end
            """;

    private static final String OTHER_TIMERS = """
            insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, handler_type_, handler_cfg_,
                suspension_state_, priority_, create_time_)
            select 'bench-' || n, 1, 'timer', true, 3, localtimestamp + interval '1 day' + n * interval '1 second',
                'timer-transition', 'bench', 1, 0, localtimestamp from generate_series(1, %d) n
            """;

    private static final String OTHER_CLOCKS = """
            insert into deadline select copy.* from (select * from deadline d where d.state = 'ARMED' limit 1) d,
                generate_series(1, %d) n
            cross join lateral jsonb_populate_record(null::deadline, to_jsonb(d) || jsonb_build_object('id', gen_random_uuid(),
                'subject_id', 'bench-' || n, 'due_at', now() + interval '1 day' + n * interval '1 second', 'remind_at', null)) copy
            """;

    private static final String OPEN =
            "select count(*) from bench_storm s join deadline d using (id) where d.state = 'ARMED'";

    // The miss itself bears the statutory moment; when it was found, the audit tells.
    private static final String LATE = """
            select 1000 * percentile_disc(%s) within group (order by extract(epoch from a.at - d.due_at))
            from bench_storm s join deadline d using (id)
            join audit_entry a on a.action = 'DeadlineMissed' and a.subject_id = s.id::text
            """;

    private static final String DUE_TIMERS =
            "select count(*) from act_ru_job where duedate_ <= now() at time zone 'Asia/Shanghai' and retries_ > 0";

    private static final String SINCE_THE_LAST = "select extract(epoch from now() - max(due))::bigint from bench_storm";

    private static final String TWICE = """
            select count(*) from (select subject_id from audit_entry where action = 'DeadlineMissed'
                and subject_id in (select id::text from bench_storm) group by subject_id having count(*) > 1) twice
            """;

    private final Product product;

    ClockStorm(Product product) {
        this.product = product;
    }

    Result measure() {
        try (Connection incident = product.database("incident")) {
            enough(incident);
            new Backlog(product, "incident").clear();
            Sql.run(
                    incident,
                    "set session_replication_role = replica",
                    String.format(Locale.ROOT, OTHER_CLOCKS, OTHERS),
                    String.format(Locale.ROOT, OTHER_TIMERS, OTHERS),
                    "analyze deadline, act_ru_job",
                    String.format(Locale.ROOT, CHOOSE, TIMED, CLOCKS),
                    MOVE_CLOCKS,
                    MOVE_TIMERS);
            long chosen = Sql.number(incident, "select count(*) from bench_storm");
            await(incident, OPEN);
            await(incident, DUE_TIMERS);
            return result(incident, chosen, Sql.number(incident, SINCE_THE_LAST));
        } catch (SQLException e) {
            throw new ProductProblem("cannot prepare the clocks", e);
        }
    }

    private Result result(Connection incident, long chosen, long followed) throws SQLException {
        return new Result(
                "(h) 10,000 clocks in one minute, lateness",
                String.format(Locale.ROOT, "p50 %.1f s, p99 %.1f s", late(incident, "0.5"), late(incident, "0.99")),
                "",
                "",
                "p99 ≤ 30 s",
                String.format(
                        Locale.ROOT,
                        "%,d clocks of incidents due within 60 s among %,d others; %d not found, %d found twice; from the end"
                                + " of each to the transaction that records it, by a timer of the engine or by the sweeper"
                                + " (every 5 s); the last process had taken its own step %d s after the last end; limited by"
                                + " the step on the incident behind each: lock, fault, events, audit",
                        chosen,
                        OTHERS,
                        Sql.number(incident, OPEN),
                        Sql.number(incident, TWICE),
                        followed));
    }

    private static double late(Connection incident, String part) throws SQLException {
        return Sql.number(incident, String.format(Locale.ROOT, LATE, part)) / 1000.0;
    }

    /** Reports until there are clocks enough. */
    private void enough(Connection incident) throws SQLException {
        String running = "select count(*) from deadline where state = 'ARMED' and clock_id in " + TIMED;
        Reports reports = new Reports(product);
        while (Sql.number(incident, running) < CLOCKS) {
            new ClosedLoop(REPORTERS).perSecond(reports::connect, CHUNK_SECONDS);
        }
    }

    private static void await(Connection incident, String open) throws SQLException {
        long begun = System.nanoTime();
        while (Sql.number(incident, open) > 0) {
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem(Sql.number(incident, open) + " clocks still open after eight minutes");
            }
            Pause.millis(1_000);
        }
    }
}
