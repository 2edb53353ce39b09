package dev.glacis.engine;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Stable names of threats and countermeasure instances. */
final class Fingerprints {

  private Fingerprints() {}

  /** Definition id and place: {@code AI-1@component:a%20b}, or {@code AI-1@system}. */
  static String of(String definition, GraphNode element) {
    String kind = element.ref().kind().label();
    return element.ref().kind() == ElementKind.SYSTEM
        ? definition + "@" + kind
        : definition + "@" + kind + ":" + encoded(element.id());
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
