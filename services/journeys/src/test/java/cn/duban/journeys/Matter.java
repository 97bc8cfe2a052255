package cn.duban.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Something a service keeps under a noun, and the steps on it over HTTP. */
record Matter(Stage stage, String service, String noun, String id) {
    private static final int CONFLICT = 409;
    private static final int TRIES = 5;

    JsonNode seenBy(String user) {
        return stage.service(service, user).get("/" + noun + "/" + id).ok();
    }

    /** Takes the step on the version it is at; read again when a clock or a process was quicker. */
    JsonNode take(String user, String step, Map<String, Object> body) {
        Service.Answer answer = attempt(user, step, body);
        for (int left = TRIES; left > 0 && stale(answer); left--) {
            answer = attempt(user, step, body);
        }
        return answer.ok();
    }

    Service.Answer attempt(String user, String step, Map<String, Object> body) {
        return stage.service(service, user).step(noun, seenBy(user), step, body);
    }

    private static boolean stale(Service.Answer answer) {
        return answer.status() == CONFLICT
                && answer.body().path("type").asText().endsWith("stale-version");
    }
}
