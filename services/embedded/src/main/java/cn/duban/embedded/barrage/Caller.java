package cn.duban.embedded.barrage;

import java.util.Map;

/**
 * Somebody who sends requests.
 *
 * @param headers by which the service knows who it is
 */
public record Caller(String name, Map<String, String> headers) {}
