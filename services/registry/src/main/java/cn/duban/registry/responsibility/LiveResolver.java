package cn.duban.registry.responsibility;

import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.DirectoryChanged;
import cn.duban.platform.directory.DirectoryKind;
import cn.duban.responsibility.Facts;
import cn.duban.responsibility.Resolver;
import cn.duban.responsibility.ResponsibilityIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The resolver over the directory as it stands; compiled anew at the first question after a change. */
@ApplicationScoped
public class LiveResolver {
    private static final Logger LOG = Logger.getLogger(LiveResolver.class);

    private final Directory directory;
    private volatile @Nullable Resolver current;

    LiveResolver(Directory directory) {
        this.directory = directory;
    }

    /** New enterprises change no answer: they are part of the question. */
    void on(@Observes DirectoryChanged change) {
        if (!Set.of(DirectoryKind.ENTERPRISE).containsAll(change.kinds())) {
            current = null;
        }
    }

    /** Resolver over the latest facts. */
    public Resolver get() {
        Resolver ready = current;
        return ready == null ? compile() : ready;
    }

    private synchronized Resolver compile() {
        Resolver ready = current;
        if (ready == null) {
            ResponsibilityIndex index = ResponsibilityIndex.compile(facts());
            index.problems().forEach(LOG::warn);
            ready = new Resolver(index);
            current = ready;
        }
        return ready;
    }

    private Facts facts() {
        return new Facts(
                sorted(directory.divisions(), e -> e.code()),
                sorted(directory.organisations(), e -> e.id()).stream()
                        .filter(o -> o.kind() != OrganisationKind.ENTERPRISE)
                        .toList(),
                sorted(directory.posts(), e -> e.id()),
                sorted(directory.matters(), e -> e.code()),
                sorted(directory.duties(), e -> e.id()));
    }

    private static <T> List<T> sorted(Collection<T> facts, Function<T, String> id) {
        List<T> list = new ArrayList<>(facts);
        list.sort(Comparator.comparing(id));
        return list;
    }
}
