package cn.duban.platform.idempotency;

import cn.duban.platform.event.EventJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept: status, the two headers that matter and the JSON.
 *
 * @param body null for an answer without content
 */
record StoredAnswer(
        int status, Map<String, String> headers, @Nullable String body) {
    static final String REPLAYED = "Idempotency-Replayed";

    static StoredAnswer of(Response answer, ObjectMapper json) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (answer.getLocation() != null) {
            headers.put(HttpHeaders.LOCATION, answer.getLocation().toString());
        }
        if (answer.getEntityTag() != null) {
            headers.put(HttpHeaders.ETAG, '"' + answer.getEntityTag().getValue() + '"');
        }
        return new StoredAnswer(
                answer.getStatus(), headers, answer.hasEntity() ? body(answer.getEntity(), json) : null);
    }

    private static String body(Object entity, ObjectMapper json) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + entity.getClass(), e);
        }
    }

    static StoredAnswer read(ResultSet row) throws SQLException {
        Map<String, String> headers = new LinkedHashMap<>();
        EventJson.read(row.getString("headers"), Map.class)
                .forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        return new StoredAnswer(row.getInt("status"), headers, row.getString("body"));
    }

    Response toResponse() {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, "true");
        headers.forEach(answer::header);
        if (body != null) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }
}
