package dev.glacis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a problem body says, in one line; other bodies are cut short. */
final class Problem {

  private static final int LONGEST = 300;

  private Problem() {}

  static String of(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      JsonNode problem = new ObjectMapper().readTree(body);
      if (problem.has("title")) {
        text = problem.path("title").asText() + ", " + problem.path("detail").asText("no detail");
      }
    } catch (IOException _) {
      // Not JSON: the text itself is all there is.
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
