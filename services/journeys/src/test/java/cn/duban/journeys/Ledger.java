package cn.duban.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A client's own record of what was acknowledged, and what the product knows of it: the two must agree. */
final class Ledger {
    private static final int PAGE = 100;

    private final Stage stage;
    private final String title;
    private final Map<String, String> idByKey = new ConcurrentHashMap<>();

    /** @param title of all hazards of this ledger and of no other */
    Ledger(Stage stage, String title) {
        this.stage = stage;
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Notes an answer. @throws AssertionError when the same command was acknowledged before as another hazard */
    void acknowledged(String key, JsonNode hazard) {
        String id = hazard.path("id").asText();
        String before = idByKey.putIfAbsent(key, id);
        if (before != null && !before.equals(id)) {
            throw new AssertionError("one command became two hazards: " + before + " and " + id);
        }
    }

    int size() {
        return idByKey.size();
    }

    /** Every acknowledged hazard, each once. */
    Map<String, Integer> onceEach() {
        return idByKey.values().stream().collect(Collectors.toMap(id -> id, id -> 1));
    }

    /** How often each hazard of this title is listed by the service. */
    Map<String, Integer> listed() {
        String query = URLEncoder.encode(title, StandardCharsets.UTF_8);
        JsonNode page = stage.service("hazard", "jianguan")
                .get("/hazards?size=" + PAGE + "&q=" + query)
                .ok();
        return counted(page, "id");
    }

    /** How often each hazard was announced as reported, counting a repeated message (same id) once. */
    Map<String, Integer> announced() {
        return Events.of(stage.product().kafkaClient("portal"), "hazard.hazard.v1").stream()
                .filter(event -> event.type().equals("HazardReported"))
                .filter(event -> event.data().at("/hazard/title").asText().equals(title))
                .collect(Collectors.toMap(Events.Event::id, Events.Event::key, (one, same) -> one))
                .values()
                .stream()
                .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum));
    }

    /** How many tasks the supervisor's inbox at the portal holds for each hazard. */
    Map<String, Integer> tasks(Person supervisor) {
        return everyPage(supervisor, "/api/inbox?");
    }

    /** How many running clocks of each hazard the supervisor's board counts. */
    Map<String, Integer> clocks(Person supervisor) {
        return everyPage(supervisor, "/api/board/items?bucket=OPEN&");
    }

    /** How often the supervisor was told of each hazard. */
    Map<String, Integer> notices(Person supervisor) {
        return everyPage(supervisor, "/api/notifications?");
    }

    private Map<String, Integer> everyPage(Person supervisor, String list) {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        JsonNode page;
        int number = 0;
        do {
            page = supervisor.ask(list + "size=" + PAGE + "&page=" + number++);
            counted(page, "hazardId").forEach((id, count) -> counts.merge(id, count, Integer::sum));
        } while (number * PAGE < page.path("total").asInt());
        return counts;
    }

    private Map<String, Integer> counted(JsonNode page, String id) {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        page.path("items").forEach(item -> {
            if (item.path("title").asText().equals(title)) {
                counts.merge(item.path(id).asText(), 1, Integer::sum);
            }
        });
        return counts;
    }
}
