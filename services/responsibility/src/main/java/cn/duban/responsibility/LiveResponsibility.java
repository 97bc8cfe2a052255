package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resolver kept up to date by the registry's events. Events are full states: they may come twice and, per id, late;
 * the version decides. Recompiles at the next question after a change. Safe for use by many threads.
 */
public final class LiveResponsibility {
    private final Map<String, DivisionChanged> divisions = new HashMap<>();
    private final Map<String, OrganisationChanged> organisations = new HashMap<>();
    private final Map<String, PostChanged> posts = new HashMap<>();
    private final Map<String, MatterChanged> matters = new HashMap<>();
    private final Map<String, DutyChanged> duties = new HashMap<>();
    private volatile @Nullable Resolver current;

    public synchronized void apply(DivisionChanged event) {
        DivisionChanged known = divisions.get(event.code());
        if (known == null || known.version() < event.version()) {
            divisions.put(event.code(), event);
            current = null;
        }
    }

    /** Enterprises are no bodies that supervise: they are passed over. */
    public synchronized void apply(OrganisationChanged event) {
        OrganisationChanged known = organisations.get(event.id());
        if (event.kind() != OrganisationKind.ENTERPRISE && (known == null || known.version() < event.version())) {
            organisations.put(event.id(), event);
            current = null;
        }
    }

    public synchronized void apply(PostChanged event) {
        PostChanged known = posts.get(event.id());
        if (known == null || known.version() < event.version()) {
            posts.put(event.id(), event);
            current = null;
        }
    }

    public synchronized void apply(MatterChanged event) {
        MatterChanged known = matters.get(event.code());
        if (known == null || known.version() < event.version()) {
            matters.put(event.code(), event);
            current = null;
        }
    }

    public synchronized void apply(DutyChanged event) {
        DutyChanged known = duties.get(event.id());
        if (known == null || known.version() < event.version()) {
            duties.put(event.id(), event);
            current = null;
        }
    }

    /** Resolver over everything applied so far; empty facts answer every question with an unknown subject. */
    public Resolver resolver() {
        Resolver ready = current;
        return ready == null ? recompile() : ready;
    }

    private synchronized Resolver recompile() {
        Resolver ready = current;
        if (ready == null) {
            ready = new Resolver(ResponsibilityIndex.compile(facts()));
            current = ready;
        }
        return ready;
    }

    private Facts facts() {
        return new Facts(
                sorted(divisions).stream().filter(e -> !e.removed()).toList(),
                sorted(organisations).stream().filter(e -> !e.removed()).toList(),
                sorted(posts).stream().filter(e -> !e.removed()).toList(),
                sorted(matters).stream().filter(e -> !e.removed()).toList(),
                sorted(duties).stream().filter(e -> !e.removed()).toList());
    }

    /** Sorted by id, so that the same facts give the same answer whatever order they came in. */
    private static <T> List<T> sorted(Map<String, T> facts) {
        return facts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
