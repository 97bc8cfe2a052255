package cn.duban.embedded.barrage;

import java.util.Map;

/**
 * Somebody who sends requests.
 *
 * @param headers by which the service knows who it is
 */
public record Caller(String name, Map<String, String> headers) {
    /** Somebody with a token, and whatever else the service wants to see of its own page. */
    public static Caller bearing(String name, String bearer) {
        return new Caller(name, Map.of("Authorization", bearer, "X-Duban-Request", "1"));
    }
}
