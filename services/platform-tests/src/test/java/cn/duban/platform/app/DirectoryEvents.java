package cn.duban.platform.app;

import cn.duban.platform.directory.DirectoryChanged;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.time.ClockMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what the platform tells a service. */
@ApplicationScoped
public class DirectoryEvents {
    private final Set<DirectoryKind> kinds = ConcurrentHashMap.newKeySet();
    private final List<Duration> moves = new CopyOnWriteArrayList<>();

    void changed(@Observes DirectoryChanged change) {
        kinds.addAll(change.kinds());
    }

    void moved(@Observes ClockMoved move) {
        moves.add(move.offset());
    }

    public Set<DirectoryKind> kinds() {
        return kinds;
    }

    public List<Duration> moves() {
        return moves;
    }
}
