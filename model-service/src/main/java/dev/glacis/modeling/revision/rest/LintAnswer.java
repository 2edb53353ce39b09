package dev.glacis.modeling.revision.rest;

import dev.glacis.engine.json.JsonText;
import dev.glacis.exchange.lint.LintJson;
import dev.glacis.exchange.lint.LintReport;
import java.nio.charset.StandardCharsets;

/** A lint report as JSON. */
final class LintAnswer {

  private LintAnswer() {}

  static String json(LintReport report) {
    byte[] bytes =
        JsonText.compact(
            json -> {
              json.writeStartObject();
              LintJson.writeFields(report, json);
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
