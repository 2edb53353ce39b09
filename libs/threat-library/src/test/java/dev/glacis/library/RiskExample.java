package dev.glacis.library;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.PackSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The system by which the document on risk explains the formula. */
final class RiskExample {

  static final String THREAT = "AI-GEN-002@component:assistant";
  static final CountermeasureStates STATES =
      CountermeasureStates.of(
          Map.of(
              "CM-FILTER-PROMPTS@component:assistant", CountermeasureState.VERIFIED,
              "CM-ADVERSARIAL-TESTING@component:assistant", CountermeasureState.PLANNED));

  private RiskExample() {}

  static Evaluation evaluation() {
    ThreatEngine engine = new ThreatEngine(generative());
    return engine.evaluate(engine.index(model()), STATES);
  }

  /** Without the packs on other subjects, so that the document stays as short as its example. */
  private static PackSet generative() {
    PackSet library = ThreatLibrary.load();
    return new PackSet(
        library.baseVocabulary(),
        library.packs().stream()
            .filter(pack -> Set.of("ai-base", "ai-generative").contains(pack.id()))
            .toList());
  }

  static Threat threat() {
    return evaluation().threats().stream()
        .filter(threat -> threat.fingerprint().equals(THREAT))
        .findFirst()
        .orElseThrow();
  }

  static ArchitectureModel model() {
    return new ArchitectureModel(
        "shop",
        "Shop",
        null,
        null,
        List.of(),
        Attributes.none(),
        List.of(zone("internet", 10), zone("cloud", 70)),
        List.of(
            component("web", "ai.external.web", "internet", List.of(), Map.of()),
            component("fetcher", "app.service", "cloud", List.of(), Map.of()),
            component(
                "assistant",
                "ai.model.foundation",
                "cloud",
                List.of("orders"),
                Map.of("untrustedContentSeparated", true))),
        List.of(
            flow("pages", "web", "fetcher", "document"),
            flow("texts", "fetcher", "assistant", "retrieved-content")),
        List.of(new Asset("orders", "orders", null, 80, 60, null, Attributes.none(), Map.of())),
        Map.of());
  }

  private static TrustZone zone(String id, int rating) {
    return new TrustZone(id, id, null, null, rating, null, Attributes.none(), Map.of());
  }

  private static Component component(
      String id, String type, String zone, List<String> stored, Map<String, Object> attributes) {
    return new Component(
        id,
        id,
        type,
        null,
        new Parent(ElementKind.TRUST_ZONE, zone),
        List.of(),
        stored,
        List.of(),
        new Attributes(attributes),
        Map.of());
  }

  private static DataFlow flow(String id, String from, String to, String content) {
    return new DataFlow(
        id,
        id,
        null,
        from,
        to,
        false,
        List.of(),
        List.of(),
        new Attributes(Map.of("content", List.of(content))),
        Map.of());
  }
}
