package cn.duban.bench.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;

/** An answer with status 400 or above. */
public final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final transient JsonNode problem;

    private ApiProblem(String message, int status, JsonNode problem) {
        super(message);
        this.status = status;
        this.problem = problem;
    }

    static ApiProblem of(String method, URI uri, int status, String body) {
        return new ApiProblem(method + " " + uri.getPath() + " → " + status + " " + body, status, read(body));
    }

    public int status() {
        return status;
    }

    /** What the user is told. */
    public String detail() {
        return problem.path("detail").asText(problem.path("title").asText("HTTP " + status));
    }

    /** Whether the object changed since it was read. */
    public boolean isStale() {
        return status == 409 && problem.path("type").asText().endsWith("stale-version");
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
