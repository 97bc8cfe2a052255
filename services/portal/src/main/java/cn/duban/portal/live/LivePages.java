package cn.duban.portal.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells every open page that something of a kind changed; what changed it asks for itself, within its own scope. */
@ApplicationScoped
public class LivePages {
    private final BroadcastProcessor<Topic> changes = BroadcastProcessor.create();

    void tell(Topic topic) {
        changes.onNext(topic);
    }

    /** Changes from now on; a page that cannot keep up loses hints, never data. */
    Multi<Topic> changes() {
        return changes.onOverflow().drop();
    }
}
