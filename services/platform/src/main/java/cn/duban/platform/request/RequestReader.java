package cn.duban.platform.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

/** Stands before every body of JSON: it is scanned before it is read, and what nobody knows in it is named. */
@Provider
public class RequestReader implements ReaderInterceptor {
    /** What a request says goes out again as an event, which Kafka takes up to 1 MiB. */
    private static final int MOST_BYTES = 512 * 1024;

    private final UnknownFields unknown;

    RequestReader(UnknownFields unknown) {
        this.unknown = unknown;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        MediaType type = context.getMediaType();
        if (type == null || !type.getSubtype().toLowerCase(Locale.ROOT).endsWith("json")) {
            return context.proceed();
        }
        byte[] body = body(context);
        if (body.length > MOST_BYTES) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            JsonScan.check(new ByteArrayInputStream(body), unknown.read(context.getType()));
        } catch (JsonProcessingException noJson) {
            throw new WebApplicationException(noJson, Response.Status.BAD_REQUEST);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return unknown.named(context.getType(), context::proceed);
    }

    /** As long as quarkus.http.limits.max-body-size allows. */
    private static byte[] body(ReaderInterceptorContext context) {
        try {
            return context.getInputStream().readAllBytes();
        } catch (IOException cutOff) {
            // Too much of it, which was answered already, or a caller who hung up: neither is a failure of ours.
            throw new WebApplicationException(cutOff, Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
