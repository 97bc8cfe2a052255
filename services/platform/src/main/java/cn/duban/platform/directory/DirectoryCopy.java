package cn.duban.platform.directory;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.sql.SqlFailure;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The directory in memory, brought up to date from the table: at start, after a change here, and every second. Enterprises
 * stay in the table and are read when they are asked for.
 */
@ApplicationScoped
public class DirectoryCopy implements Directory {
    private static final Logger LOG = Logger.getLogger(DirectoryCopy.class);

    private final DirectoryStore store;
    private final Event<DirectoryChanged> changed;
    private static final int PAGE = 1_000;

    private final EnterpriseCache enterprises;
    private final DirectoryIndex index;
    private long revision;

    DirectoryCopy(DirectoryStore store, Event<DirectoryChanged> changed) {
        this.store = store;
        this.changed = changed;
        enterprises = new EnterpriseCache(store);
        index = new DirectoryIndex(enterprises::body);
    }

    void start(@Observes @Priority(100) StartupEvent event) {
        refresh();
    }

    @Scheduled(every = "${duban.directory.refresh-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        try {
            refresh();
        } catch (SqlFailure e) {
            LOG.warnf("The directory stays as it was: %s", e.getMessage());
        }
    }

    /** The table has changed in a transaction that is over. */
    public void changed() {
        refresh();
    }

    /** Takes over what changed since the last time; by this copy of the service or another. */
    public void refresh() {
        Set<DirectoryKind> kinds = EnumSet.noneOf(DirectoryKind.class);
        synchronized (index) {
            long now = store.revision();
            if (now == revision) {
                return;
            }
            store.after(revision).forEach(entry -> kinds.add(index.put(entry)));
            index.reindex(kinds);
            if (enterprises.forgetAfter(revision)) {
                kinds.add(DirectoryKind.ENTERPRISE);
            }
            revision = now;
        }
        if (!kinds.isEmpty()) {
            changed.fire(new DirectoryChanged(kinds));
        }
    }

    /** Whether the registry has said that it published all it knew. */
    boolean published() {
        return !index.publications.isEmpty();
    }

    @Override
    public Optional<DivisionChanged> division(String code) {
        return Optional.ofNullable(index.divisions.get(code));
    }

    @Override
    public Optional<OrganisationChanged> organisation(String id) {
        return index.organisation(id);
    }

    @Override
    public Optional<PostChanged> post(String id) {
        return Optional.ofNullable(index.posts.get(id));
    }

    @Override
    public Optional<EnterpriseChanged> enterprise(String id) {
        return enterprises.enterprise(id);
    }

    @Override
    public Optional<MatterChanged> matter(String code) {
        return Optional.ofNullable(index.matters.get(code));
    }

    @Override
    public Collection<DivisionChanged> divisions() {
        return List.copyOf(index.divisions.values());
    }

    @Override
    public Collection<OrganisationChanged> organisations() {
        return List.copyOf(index.organisations.values());
    }

    @Override
    public Collection<PostChanged> posts() {
        return List.copyOf(index.posts.values());
    }

    @Override
    public void enterprises(Consumer<EnterpriseChanged> each) {
        List<EnterpriseChanged> page;
        String after = "";
        do {
            page = store.page(DirectoryKind.ENTERPRISE, after, PAGE, EnterpriseChanged.class);
            page.forEach(each);
            after = page.isEmpty() ? "" : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }

    @Override
    public Collection<MatterChanged> matters() {
        return List.copyOf(index.matters.values());
    }

    @Override
    public Collection<DutyChanged> duties() {
        return List.copyOf(index.duties.values());
    }

    @Override
    public Collection<RecurringDutyChanged> recurringDuties() {
        return List.copyOf(index.recurringDuties.values());
    }

    @Override
    public List<HeldPost> postsOf(String username, LocalDate on) {
        return index.postsOf(username, on);
    }

    @Override
    public List<PostChanged> postsIn(String organisationId) {
        return index.postsIn(organisationId);
    }

    @Override
    public Set<String> withSections(String organisationId) {
        return index.withSections(organisationId);
    }

    @Override
    public List<DivisionChanged> childrenOf(String divisionCode) {
        return index.childrenOf(divisionCode);
    }
}
