package cn.duban.bench.demo;

import cn.duban.bench.Pause;
import cn.duban.bench.product.ApiProblem;
import cn.duban.bench.product.ProductProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The hazard service as people reach it through the portal. */
final class Hazards {
    private static final String ROOT = "/api/hazard/hazards";
    private static final int TRIES = 5;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(40);

    private Hazards() {}

    static Hazard report(Person person, Map<String, Object> filing) {
        return new Hazard(person.portal().post(ROOT, filing, -1));
    }

    static Hazard read(Person person, Hazard hazard) {
        return new Hazard(person.portal().get(ROOT + "/" + hazard.id()));
    }

    /** Takes a step on the hazard as it is now; read again when a clock has changed it meanwhile. */
    static Hazard step(Person person, Hazard hazard, String step, Map<String, Object> body) {
        String path = ROOT + "/" + hazard.id() + "/" + step;
        for (int left = TRIES; ; left--) {
            try {
                return new Hazard(
                        person.portal().post(path, body, read(person, hazard).version()));
            } catch (ApiProblem problem) {
                if (!problem.isStale() || left == 1) {
                    throw problem;
                }
            }
        }
    }

    /** Waits until what follows behind the scenes has happened. */
    static Hazard await(Person person, Hazard hazard, String what, Predicate<Hazard> wanted) {
        long begun = System.nanoTime();
        while (true) {
            Hazard now = read(person, hazard);
            if (wanted.test(now)) {
                return now;
            }
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                throw new ProductProblem(hazard.number() + ": waited in vain for " + what);
            }
            Pause.millis(300);
        }
    }

    /** Id of the uploaded photo. */
    static String upload(Person person, byte[] photo) {
        JsonNode stored = person.portal().upload("/api/hazard/evidence", "scene.png", "image/png", photo);
        return stored.path("id").asText();
    }
}
