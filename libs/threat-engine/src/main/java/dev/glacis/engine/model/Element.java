package dev.glacis.engine.model;

import java.util.Map;

/** Anything of an architecture model that a threat can be about, except the system itself. */
public sealed interface Element permits TrustZone, Component, DataFlow, Asset {

  /** Unique among the elements of its kind. */
  String id();

  String name();

  /**
   * Type id of the vocabulary, such as {@code ai.model.foundation}; null where the kind has none.
   */
  String type();

  Attributes attributes();

  /** What an importer read but the engine does not know, kept for export. */
  Map<String, Object> extensions();

  ElementKind kind();
}
