package cn.duban.embedded.barrage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every answer must be: none of 5xx, and from 400 on a problem in Chinese. */
final class Verdict {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Verdict() {}

    /** What is wrong with it. */
    static Optional<String> on(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500) {
            return Optional.of("answered " + status);
        }
        if (status < 400) {
            return Optional.empty();
        }
        String type = answer.headers().firstValue("content-type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of(status + " without a problem: " + type);
        }
        return problem(answer.body(), status);
    }

    private static Optional<String> problem(String body, int status) {
        try {
            JsonNode problem = JSON.readTree(body);
            boolean chinese = HAN.matcher(problem.path("title").asText()).find()
                    && HAN.matcher(problem.path("detail").asText()).find();
            if (!chinese) {
                return Optional.of(status + " without a word of Chinese");
            }
            return problem.path("status").asInt() == status
                    ? Optional.empty()
                    : Optional.of("a problem of another status than " + status);
        } catch (JsonProcessingException e) {
            return Optional.of(status + " with a problem that is no JSON");
        }
    }
}
