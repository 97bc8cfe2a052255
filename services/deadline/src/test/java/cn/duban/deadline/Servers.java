package cn.duban.deadline;

import cn.duban.embedded.testing.DubanTestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** A real PostgreSQL (and Kafka, for the platform's own channels) for every {@code @QuarkusTest} of this module. */
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
final class Servers {
    private Servers() {}
}
