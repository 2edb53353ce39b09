package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;

/** What a report says about a threat definition, in the version that was evaluated. */
public record DefinitionText(
    String id, String version, String pack, String title, ThreatText text) {

  public static DefinitionText of(ThreatDefinition definition) {
    return new DefinitionText(
        definition.id(),
        definition.version(),
        definition.pack(),
        definition.title(),
        definition.text());
  }
}
