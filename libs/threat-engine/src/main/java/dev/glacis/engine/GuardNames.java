package dev.glacis.engine;

import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Propagated;
import dev.glacis.engine.pack.DerivedControlDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of derived controls by what they rest on. */
final class GuardNames {

  private final Map<Propagated, Set<String>> byStopped = new EnumMap<>(Propagated.class);
  private final Map<String, Set<String>> byAttribute = new HashMap<>();

  GuardNames(Vocabulary vocabulary) {
    for (DerivedControlDefinition control : vocabulary.derivedControls().values()) {
      byStopped.computeIfAbsent(control.stops(), key -> new TreeSet<>()).add(control.name());
      addAttributes(control.component(), control.name());
      addAttributes(control.dataflow(), control.name());
    }
  }

  private void addAttributes(Condition guard, String control) {
    for (String attribute : guard == null ? List.<String>of() : AttributesRead.by(guard)) {
      byAttribute.computeIfAbsent(attribute, key -> new TreeSet<>()).add(control);
    }
  }

  /** Those that stop something. */
  Set<String> stopping(Propagated what) {
    return byStopped.getOrDefault(what, Set.of());
  }

  /** Those whose guards are told by an attribute. */
  Set<String> toldBy(String attribute) {
    return byAttribute.getOrDefault(attribute, Set.of());
  }
}
