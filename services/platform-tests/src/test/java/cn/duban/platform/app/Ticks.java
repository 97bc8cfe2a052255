package cn.duban.platform.app;

import cn.duban.platform.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;

/** A job that says where it ran and how long its statements may take. */
@ApplicationScoped
public class Ticks {
    private final Sql sql;
    private final CompletableFuture<String> thread = new CompletableFuture<>();
    private final CompletableFuture<String> patience = new CompletableFuture<>();

    Ticks(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        thread.complete(Thread.currentThread().getName());
        patience.complete(
                sql.query("show statement_timeout", row -> row.getString(1)).get(0));
    }

    public CompletableFuture<String> thread() {
        return thread;
    }

    public CompletableFuture<String> patience() {
        return patience;
    }
}
