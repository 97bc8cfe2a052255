package cn.duban.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Steps on one incident over HTTP, each by somebody to whom the service offers it. */
final class IncidentWay {
    /** From the scene up to the province, and those who watch over it. */
    private static final List<String> CAST = List.of(
            "qiye",
            "qiyefuze",
            "quzhiban",
            "juzhang",
            "anweiban",
            "lingdao",
            "gongan",
            "shizhiban",
            "shilingdao",
            "shengzhiban",
            "jiwei");

    private final Stage stage;
    private final String id;

    IncidentWay(Stage stage, String id) {
        this.stage = stage;
        this.id = id;
    }

    JsonNode seenBy(String user) {
        return answer(user).ok();
    }

    /** As somebody sees it who sees all of its district. */
    JsonNode now() {
        return seenBy("lingdao");
    }

    /** Takes the step as the first of the cast who is offered it. */
    JsonNode take(String action, String step, Map<String, Object> body) {
        return takeAs(whoIsOffered(action, List.of()), step, body);
    }

    /** Takes the step as somebody who is offered it and is none of these. */
    JsonNode takeAsAnother(List<String> doers, String action, String step, Map<String, Object> body) {
        return takeAs(whoIsOffered(action, doers), step, body);
    }

    JsonNode takeAs(String user, String step, Map<String, Object> body) {
        return tryAs(user, step, body).ok();
    }

    Service.Answer tryAs(String user, String step, Map<String, Object> body) {
        return stage.service("incident", user).step("incidents", seenBy(user), step, body);
    }

    String whoIsOffered(String action, List<String> except) {
        return CAST.stream()
                .filter(user -> !except.contains(user) && offers(answer(user), action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is offered to nobody but " + except + ": " + now()));
    }

    private static boolean offers(Service.Answer answer, String action) {
        return answer.status() == 200
                && StreamSupport.stream(answer.body().path("actions").spliterator(), false)
                        .anyMatch(offered -> offered.asText().equals(action));
    }

    private Service.Answer answer(String user) {
        return stage.service("incident", user).get("/incidents/" + id);
    }
}
