package dev.glacis.engine;

import dev.glacis.engine.properties.EvaluationProperties;

/** The properties with countermeasures that are there because of controls elsewhere. */
class GuardPropertiesTest extends EvaluationProperties {

  GuardPropertiesTest() {
    super(GuardPacks.PACKS);
  }
}
