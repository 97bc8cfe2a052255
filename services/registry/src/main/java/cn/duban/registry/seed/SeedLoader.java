package cn.duban.registry.seed;

import cn.duban.platform.directory.DirectoryKind;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.enterprise.EnterpriseData;
import cn.duban.registry.enterprise.EnterpriseRegister;
import cn.duban.registry.publication.Draft;
import cn.duban.registry.publication.Publisher;
import cn.duban.responsibility.Facts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Brings the registry in line with the seeds at start: what changed becomes events, what did not, nothing. */
@ApplicationScoped
class SeedLoader {
    private static final Logger LOG = Logger.getLogger(SeedLoader.class);
    /** After the directory has read its table. */
    private static final int PRIORITY = 200;

    private static final int PATIENCE_SECONDS = 300;
    /** One copy of the service loads at a time; any number does as a key. */
    private static final long LOCK = 4_210_001;

    private final Optional<String> folder;
    private final boolean demo;
    private final Publisher publisher;
    private final EnterpriseRegister register;
    private final Sql sql;

    SeedLoader(
            @ConfigProperty(name = "duban.registry.seeds") Optional<String> folder,
            @ConfigProperty(name = "duban.demo") boolean demo,
            Publisher publisher,
            EnterpriseRegister register,
            Sql sql) {
        this.folder = folder;
        this.demo = demo;
        this.publisher = publisher;
        this.register = register;
        this.sql = sql;
    }

    void start(@Observes @Priority(PRIORITY) StartupEvent event) {
        folder.ifPresent(path -> load(Path.of(path)));
    }

    /**
     * Loads the folder.
     *
     * @return number of facts that changed
     * @throws IllegalStateException when the seeds contradict themselves; nothing is loaded then
     */
    int load(Path root) {
        Seeds seeds = Seeds.read(root, demo);
        List<String> faults = SeedCheck.faults(seeds);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The seeds in " + root + " have " + faults.size() + " faults, the first: " + faults.get(0));
        }
        int changed =
                QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).call(() -> reference(seeds));
        QuarkusTransaction.requiringNew().timeout(PATIENCE_SECONDS).run(() -> enterprises(seeds));
        LOG.infof("Seeds loaded: %d facts changed", changed);
        return changed;
    }

    private int reference(Seeds seeds) {
        sql.query("select pg_advisory_xact_lock(?)", row -> true, LOCK);
        List<Publisher.Known> known = Stream.of(
                        DirectoryKind.DIVISION,
                        DirectoryKind.ORGANISATION,
                        DirectoryKind.POST,
                        DirectoryKind.MATTER,
                        DirectoryKind.DUTY,
                        DirectoryKind.RECURRING_DUTY)
                .flatMap(kind -> publisher.known(kind).stream())
                .toList();
        SeedFacts facts = new SeedFacts(seeds);
        List<Draft> drafts = drafts(facts.facts());
        facts.recurringDuties().forEach(e -> drafts.add(Draft.of(e)));
        drafts.addAll(Withdrawn.of(known, drafts));
        return publisher.publish(drafts, known);
    }

    private static List<Draft> drafts(Facts facts) {
        List<Draft> drafts = new ArrayList<>();
        facts.divisions().forEach(e -> drafts.add(Draft.of(e)));
        facts.organisations().forEach(e -> drafts.add(Draft.of(e)));
        facts.posts().forEach(e -> drafts.add(Draft.of(e)));
        facts.matters().forEach(e -> drafts.add(Draft.of(e)));
        facts.duties().forEach(e -> drafts.add(Draft.of(e)));
        return drafts;
    }

    /** Only new ones: an enterprise that people have changed since stays as they left it. */
    private void enterprises(Seeds seeds) {
        Set<String> known = new HashSet<>(sql.query(
                "select uscc from enterprise where uscc = any(?)",
                row -> row.getString(1),
                (Object) seeds.enterprises().stream().map(Rows.Enterprise::uscc).toArray(String[]::new)));
        seeds.enterprises().stream()
                .filter(e -> !known.contains(e.uscc()))
                .forEach(e -> register.enter(e.id(), data(e)));
    }

    private static EnterpriseData data(Rows.Enterprise e) {
        return new EnterpriseData(
                e.name(),
                e.uscc(),
                e.gbt4754(),
                e.division(),
                e.address(),
                e.longitude(),
                e.latitude(),
                Rows.orEmpty(e.traits()),
                Rows.orEmpty(e.matters()),
                e.employees(),
                null);
    }
}
