package dev.glacis.engine;

import dev.glacis.engine.properties.EvaluationProperties;

/** The properties with one definition for every scope. */
class EvaluationPropertiesTest extends EvaluationProperties {

  EvaluationPropertiesTest() {
    super(DemoPacks.PACKS);
  }
}
