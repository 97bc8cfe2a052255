package cn.duban.portal.live;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;

/**
 * Server-sent events, each named after what changed ({@link Topic}); no data in them. A first comment leaves at once, so
 * that the page knows it is connected, and a header tells a proxy between to pass everything on as it comes.
 */
@Path("/api/live")
@Authenticated
public class LiveResource {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration RECONNECT = Duration.ofSeconds(3);
    /** The browser connects anew after this, with whatever rights its user has by then. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LivePages pages;

    LiveResource(LivePages pages) {
        this.pages = pages;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> live(@Context Sse sse) {
        Multi<String> changes = pages.changes().map(Topic::eventName);
        Multi<String> heartbeat =
                Multi.createFrom().ticks().every(HEARTBEAT).onOverflow().drop().map(tick -> "heartbeat");
        Multi<OutboundSseEvent> events = Multi.createBy()
                .merging()
                .streams(changes, heartbeat)
                .select()
                .first(LONGEST)
                .map(name -> sse.newEvent(name, "{}"));
        return Multi.createBy().merging().streams(Multi.createFrom().item(opening(sse)), events);
    }

    private static OutboundSseEvent opening(Sse sse) {
        return sse.newEventBuilder()
                .comment("open")
                .reconnectDelay(RECONNECT.toMillis())
                .build();
    }
}
