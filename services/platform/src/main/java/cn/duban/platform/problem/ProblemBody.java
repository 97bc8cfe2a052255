package cn.duban.platform.problem;

import cn.duban.contracts.Basis;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of a problem (RFC 9457).
 *
 * @param type {@code urn:duban:problem:<slug>}
 * @param title Chinese, the same for every problem of the type
 * @param detail Chinese, about this case
 * @param errors fields at fault, empty when none can be named
 * @param basis rule that forbids it
 * @param id where to find it in the log, for failures of ours
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        @Nullable Basis basis,
        @Nullable String id) {
    static final String TYPE_PREFIX = "urn:duban:problem:";

    /** Seconds after which a caller may try again what could not be served. */
    private static final int RETRY_AFTER = 5;

    /** Media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param slug ends the type, in English; title and detail are Chinese */
    public static ProblemBody of(int status, String slug, String title, String detail, FieldError... errors) {
        return new ProblemBody(TYPE_PREFIX + slug, title, status, detail, List.of(errors), null, null);
    }

    /** The answer that carries it. */
    public Response toResponse() {
        Response.ResponseBuilder answer =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        return status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).build()
                : answer.build();
    }
}
