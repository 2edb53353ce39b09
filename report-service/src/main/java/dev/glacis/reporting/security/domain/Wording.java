package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.ElementKind;
import java.util.Locale;

/** Turns names of the vocabulary into words of a sentence. */
final class Wording {

  private Wording() {}

  /** {@code InformationDisclosure} becomes {@code Information disclosure}. */
  static String words(String label) {
    String spaced =
        label
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .replaceAll("[_-]", " ")
            .toLowerCase(Locale.ROOT);
    return spaced.isEmpty()
        ? spaced
        : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }

  /** The element's name, or its id when it has none. */
  static String name(ElementRef element) {
    return name(element.name(), element.id());
  }

  static String name(String name, String id) {
    return name == null || name.isBlank() ? id : name;
  }

  static String kind(ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> "system";
      case TRUST_ZONE -> "trust zone";
      case COMPONENT -> "component";
      case DATA_FLOW -> "data flow";
      case ASSET -> "asset";
    };
  }
}
