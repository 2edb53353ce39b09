package dev.glacis.library;

import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.library.tables.ExampleFirings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A library of definitions about which only id and references matter. */
public final class TinyLibrary {

  private static final Vocabulary VOCABULARY = ThreatLibrary.load().baseVocabulary();

  private final List<ThreatDefinition> threats = new ArrayList<>();
  private final SortedMap<String, Set<String>> firings = new TreeMap<>();

  /** Adds a definition that fires in its own example, with references such as ATLAS:AML.T0051. */
  public TinyLibrary with(String id, String... references) {
    firings.put(id, Set.of(id));
    return withIdle(id, references);
  }

  /** Adds a definition that fires nowhere. */
  public TinyLibrary withIdle(String id, String... references) {
    threats.add(
        new ThreatDefinition(
            id,
            "1.0.0",
            "tiny",
            "Title of " + id,
            "{component} is in danger.",
            List.of(),
            new ThreatText("Happens.", "How.", "False alarm.", "Check."),
            Scope.COMPONENT,
            List.of(),
            List.of(),
            null,
            Set.of(Stride.TAMPERING),
            List.of("operate"),
            List.of(references).stream().map(TinyLibrary::reference).toList(),
            new RiskInputs(Capability.LOW, Set.of(SecurityProperty.INTEGRITY), Impact.HIGH),
            List.of()));
    return this;
  }

  public PackSet packs() {
    Pack pack =
        new Pack(
            "tiny",
            "1.0.0",
            "Tiny",
            "Apache-2.0",
            "",
            List.of(),
            new TreeMap<>(),
            Vocabulary.none(),
            threats,
            List.of());
    return new PackSet(VOCABULARY, List.of(pack));
  }

  public ExampleFirings firings() {
    return new ExampleFirings(firings);
  }

  private static TaxonomyReference reference(String text) {
    String taxonomy = text.substring(0, text.indexOf(':'));
    String id = text.substring(text.indexOf(':') + 1);
    Map<String, TaxonomyReference> entries = VOCABULARY.taxonomies().get(taxonomy);
    return Optional.ofNullable(entries.get(id)).orElseThrow();
  }
}
