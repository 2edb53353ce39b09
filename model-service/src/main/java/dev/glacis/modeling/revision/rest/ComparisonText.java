package dev.glacis.modeling.revision.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.glacis.engine.json.JsonText;
import dev.glacis.exchange.difference.DifferenceJson;
import dev.glacis.exchange.difference.DifferenceMarkdown;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.revision.application.Comparison;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A comparison in the format that a caller asks for. */
final class ComparisonText {

  private static final String MARKDOWN = "text/markdown;charset=UTF-8";

  private ComparisonText() {}

  static RestResponse<String> answer(Comparison comparison, String format) {
    return switch (format) {
      case "json" -> ResponseBuilder.ok(json(comparison)).type(MediaType.APPLICATION_JSON).build();
      case "markdown" -> ResponseBuilder.ok(markdown(comparison)).type(MARKDOWN).build();
      default ->
          throw new ProblemException(
              ProblemType.INVALID_PARAMETER, "format must be json or markdown");
    };
  }

  static String json(Comparison comparison) {
    byte[] bytes =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              json.writeObjectFieldStart("before");
              side(comparison.before().number(), comparison.before().digest(), json);
              json.writeObjectFieldStart("after");
              Integer after = comparison.after() == null ? null : comparison.after().number();
              side(after, comparison.digest(), json);
              DifferenceJson.writeFields(comparison.difference(), json);
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void side(Integer number, String digest, JsonGenerator json) throws IOException {
    if (number != null) {
      json.writeNumberField("revision", number);
    }
    json.writeStringField("digest", digest);
    json.writeEndObject();
  }

  private static String markdown(Comparison comparison) {
    String after =
        comparison.after() == null ? "document" : "revision " + comparison.after().number();
    return DifferenceMarkdown.of(
        comparison.difference(), "revision " + comparison.before().number(), after);
  }
}
