package cn.duban.registry.publication;

import cn.duban.contracts.registry.RegistryPublished;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Says once per start that all the registry knew stands in its topics. Whoever keeps a copy cannot tell otherwise
 * whether it is whole: while the seeds stream in, the topics seem to end again and again.
 */
@ApplicationScoped
class PublicationNotice {
    private static final Logger LOG = Logger.getLogger(PublicationNotice.class);
    /** After the seeds. */
    private static final int PRIORITY = 300;

    private static final long NOT_STARTED = -1;
    private static final String KEY = "registry";

    private final Sql sql;
    private final Publisher publisher;
    private final Clock clock;
    private volatile long lastEvent = NOT_STARTED;
    private volatile boolean given;

    PublicationNotice(Sql sql, Publisher publisher, Clock clock) {
        this.sql = sql;
        this.publisher = publisher;
        this.clock = clock;
    }

    void start(@Observes @Priority(PRIORITY) StartupEvent event) {
        lastEvent = sql.query("select coalesce(max(seq), 0) from outbox_event", row -> row.getLong(1))
                .get(0);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void giveWhenDue() {
        if (given || lastEvent == NOT_STARTED) {
            return;
        }
        try {
            if (allSent()) {
                QuarkusTransaction.requiringNew().run(this::give);
                given = true;
            }
        } catch (RuntimeException e) {
            LOG.warnf("The notice that all is published has to wait: %s", e.toString());
        }
    }

    private boolean allSent() {
        return sql.query("select 1 from outbox_event where seq <= ? limit 1", row -> 1, lastEvent)
                .isEmpty();
    }

    private void give() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Draft notice = new Draft(DirectoryKind.PUBLICATION, KEY, version -> new RegistryPublished(KEY, now, version));
        publisher.publish(List.of(notice), publisher.known(DirectoryKind.PUBLICATION));
    }
}
