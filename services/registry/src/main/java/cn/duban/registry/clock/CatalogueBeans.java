package cn.duban.registry.clock;

import cn.duban.deadline.catalogue.ClockCatalogue;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The catalogue for show; what arms deadlines is left out of this service. */
@Singleton
class CatalogueBeans {
    private final Path seeds;

    CatalogueBeans(@ConfigProperty(name = "duban.seeds-dir") String seeds) {
        this.seeds = Path.of(seeds);
    }

    @Produces
    @Singleton
    ClockCatalogue catalogue() {
        return ClockCatalogue.load(seeds.resolve("clocks"));
    }
}
