package cn.duban.platform.app;

import cn.duban.contracts.Topics;
import cn.duban.platform.inbox.EventHandler;
import cn.duban.platform.inbox.IncomingEvent;
import cn.duban.platform.inbox.Intake;
import cn.duban.platform.sql.Sql;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer whose effect can be counted: one row per event, none for events it chokes on. */
@ApplicationScoped
public class Ledger implements EventHandler {
    private final Intake intake;
    private final Sql sql;
    private volatile boolean healed;
    private volatile String thread = "";

    Ledger(Intake intake, Sql sql) {
        this.intake = intake;
        this.sql = sql;
    }

    public record Entry(String account, int amount, boolean poison) {}

    public void heal(boolean now) {
        healed = now;
    }

    /** Name of the thread the last message came on. */
    public String thread() {
        return thread;
    }

    @Override
    public String consumer() {
        return "ledger";
    }

    @Override
    public void handle(IncomingEvent event) {
        Entry entry = event.as(Entry.class);
        sql.update("insert into ledger (account, amount) values (?, ?)", entry.account(), entry.amount());
        if (entry.poison() && !healed) {
            throw new IllegalStateException("cannot swallow this");
        }
    }

    @Incoming(Topics.HAZARD)
    @Blocking(EventHandler.WORKERS)
    public void on(ConsumerRecord<String, String> message) {
        thread = Thread.currentThread().getName();
        intake.take(this, message);
    }
}
