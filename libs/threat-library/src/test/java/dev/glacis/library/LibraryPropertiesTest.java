package dev.glacis.library;

import dev.glacis.engine.properties.EvaluationProperties;

/** The properties of evaluations with the packs that ship. */
class LibraryPropertiesTest extends EvaluationProperties {

  LibraryPropertiesTest() {
    super(ThreatLibrary.load());
  }
}
