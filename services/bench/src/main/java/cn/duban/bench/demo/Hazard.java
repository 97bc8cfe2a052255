package cn.duban.bench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.OffsetDateTime;
import java.util.stream.StreamSupport;

/** A hazard as the service answered it. */
record Hazard(JsonNode detail) {
    String id() {
        return detail.path("id").asText();
    }

    String number() {
        return detail.path("number").asText();
    }

    String handler() {
        return detail.at("/handler/organisationId").asText();
    }

    String handlerName() {
        return detail.at("/handler/name").asText("安委办待裁定");
    }

    long version() {
        return detail.path("version").asLong();
    }

    boolean is(String state) {
        return detail.path("state").asText().equals(state);
    }

    boolean allows(String action) {
        return StreamSupport.stream(detail.path("actions").spliterator(), false)
                .anyMatch(allowed -> allowed.asText().equals(action));
    }

    /** End of the clock that runs, by its id in the catalogue. */
    OffsetDateTime due(String clock) {
        return OffsetDateTime.parse(clock(clock).path("dueAt").asText());
    }

    boolean missed(String clock) {
        return clock(clock).path("state").asText().equals("MISSED");
    }

    /** The last clock of that kind; a missing node when there is none. */
    JsonNode clock(String clock) {
        return StreamSupport.stream(detail.path("deadlines").spliterator(), false)
                .filter(deadline -> deadline.path("clockId").asText().equals(clock))
                .reduce((earlier, later) -> later)
                .orElse(MissingNode.getInstance());
    }
}
