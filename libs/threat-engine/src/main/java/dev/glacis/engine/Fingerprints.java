package dev.glacis.engine;

import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.model.ElementKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** Stable names of threats and countermeasure instances. */
final class Fingerprints {

  private static final char AT = '@';

  private Fingerprints() {}

  /** Definition id and place: {@code AI-1@component:a%20b}, or {@code AI-1@system}. */
  static String of(String definition, GraphNode element) {
    return joined(definition, place(element));
  }

  static String joined(String definition, String place) {
    return definition + AT + place;
  }

  /** Definitions in the order in which their fingerprints come. */
  static Comparator<String> byDefinition() {
    return Comparator.comparing(definition -> definition + AT);
  }

  /** The part after the definition. */
  static String place(GraphNode element) {
    String kind = element.kind().label();
    return element.kind() == ElementKind.SYSTEM ? kind : kind + ":" + encoded(element.id());
  }

  /** The part of a fingerprint that names the place; empty when it has none. */
  static String place(String fingerprint) {
    return fingerprint.substring(fingerprint.indexOf(AT) + 1);
  }

  /** The part of a fingerprint that names the definition. */
  static String definition(String fingerprint) {
    return fingerprint.substring(0, Math.max(0, fingerprint.indexOf(AT)));
  }

  private static String encoded(String id) {
    return plain(id)
        ? id
        : URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  /** Spares the usual ids the encoding: letters, digits and {@code -._} stay as they are. */
  private static boolean plain(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || c == '-'
          || c == '_'
          || c == '.')) {
        return false;
      }
    }
    return true;
  }
}
