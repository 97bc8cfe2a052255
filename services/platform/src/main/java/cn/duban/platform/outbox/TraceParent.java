package cn.duban.platform.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Map;

/** The trace an event belongs to, as a W3C header, so that consumers carry it on; nothing while tracing is off. */
final class TraceParent {
    private TraceParent() {}

    static Map<String, String> current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? Map.of(
                        "traceparent",
                        "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                                + span.getTraceFlags().asHex())
                : Map.of();
    }
}
