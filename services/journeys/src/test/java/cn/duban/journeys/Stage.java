package cn.duban.journeys;

import static cn.duban.embedded.testing.Patience.await;

import cn.duban.embedded.launcher.RunningProduct;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all journeys of a run share: the product with its own data, the accounts, a browser. Stopped at the end. */
final class Stage implements AutoCloseable {
    private static final Path HOME = Path.of("target", "run").toAbsolutePath();

    private final RunningProduct product;
    private final Accounts accounts;
    private final Browsers browsers;
    private final List<Person> people = new ArrayList<>();

    private Stage(RunningProduct product, Browsers browsers) {
        this.product = product;
        this.browsers = browsers;
        accounts = new Accounts(product);
    }

    static Stage set() {
        // Before the product: a missing browser is found out in a moment.
        Browsers browsers = Browsers.start();
        @Nullable RunningProduct product = null;
        try {
            product = RunningProduct.start(HOME);
            awaitDirectory(product);
            return new Stage(product, browsers);
        } catch (RuntimeException failure) {
            browsers.close();
            if (product != null) {
                product.close();
            }
            throw failure;
        }
    }

    /** Services are up before they have heard everything the registry has to say of who is who. */
    private static void awaitDirectory(RunningProduct product) {
        for (String service : List.of("hazard", "incident", "accountability", "portal")) {
            await("the registry's data at " + service)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> Events.heard(product.kafkaClient(service), service, "registry."));
        }
    }

    RunningProduct product() {
        return product;
    }

    /** A service as somebody with an access token meets it. */
    Service service(String name, String user) {
        return new Service(product.url(name), user, accounts);
    }

    /** Somebody at the portal, signed in, with a telephone in hand. */
    Person onThePhone(String user) {
        return enters(new Person(browsers.phone(), product, user));
    }

    /** Somebody at the portal, signed in, at a desk. */
    Person atTheDesk(String user) {
        return enters(new Person(browsers.desk(), product, user));
    }

    /** Somebody who has no account, with a telephone in hand. */
    Person outside() {
        Person person = new Person(browsers.phone(), product, "nobody");
        people.add(person);
        return person;
    }

    /** What everybody sees now, kept under the name of what went wrong. */
    void picture(String failure) {
        people.removeIf(Person::hasLeft);
        people.forEach(person -> person.shot("failed-" + failure + "-" + person.user()));
    }

    private Person enters(Person person) {
        people.add(person);
        person.signIn();
        return person;
    }

    @Override
    public void close() {
        browsers.close();
        product.close();
    }
}
