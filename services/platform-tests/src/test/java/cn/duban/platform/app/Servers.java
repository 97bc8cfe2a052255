package cn.duban.platform.app;

import cn.duban.embedded.testing.DubanTestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** A real PostgreSQL and a real Kafka for every {@code @QuarkusTest} of this module. */
@QuarkusTestResource(value = DubanTestServers.class, initArgs = @ResourceArg(name = "service", value = "platform"))
final class Servers {
    private Servers() {}
}
