package dev.glacis.kit.problem;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;

/** What a caller and the log have in common about a failure. */
public final class TraceId {

  private TraceId() {}

  /** OpenTelemetry's trace id; a random one where tracing is off, so that the log can be found. */
  public static String current() {
    Span span = Span.current();
    return span.getSpanContext().isValid()
        ? span.getSpanContext().getTraceId()
        : UUID.randomUUID().toString().replace("-", "");
  }
}
