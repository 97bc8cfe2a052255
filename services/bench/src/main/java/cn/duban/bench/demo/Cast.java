package cn.duban.bench.demo;

import cn.duban.bench.product.ProductProblem;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demo users, signed in when first needed. */
final class Cast {
    private static final List<String> SUPERVISORS = List.of("jianguan", "jianguan2", "zhenyingji");
    private final URI portal;
    private final String password;
    private final Map<String, Person> present = new HashMap<>();

    Cast(URI portal, String password) {
        this.portal = portal;
        this.password = password;
    }

    Person person(String username) {
        return present.computeIfAbsent(username, name -> Person.signIn(portal, name, password));
    }

    /** The supervisor of the body that has the hazard in hand. */
    Person handlerOf(Hazard hazard) {
        String body = hazard.handler();
        return supervisors()
                .filter(person -> person.actsFor(body))
                .findFirst()
                .orElseThrow(() -> new ProductProblem(
                        "no demo account acts for the body in charge, " + body + ", of " + hazard.number()));
    }

    /** Supervisors of other bodies, to whom it may be passed on. */
    List<Person> othersThan(Person handler) {
        return supervisors()
                .filter(person -> !person.actsFor(handler.organisation()))
                .toList();
    }

    private Stream<Person> supervisors() {
        return SUPERVISORS.stream().map(this::person);
    }
}
