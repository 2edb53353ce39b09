package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.PackRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which definitions the packs of both evaluations have, and whether they say the same. */
final class RuleComparison {

  private final Side before;
  private final Side after;
  private final boolean typesDiffer;

  RuleComparison(Baseline baseline, Baseline current) {
    this.before = new Side(baseline);
    this.after = new Side(current);
    this.typesDiffer =
        knowsDefinitions() && !Objects.equals(baseline.vocabulary(), current.vocabulary());
  }

  /** Whether a definition of the current packs was something else, or was not there, before. */
  boolean differedBefore(DefinitionRef definition) {
    return differs(definition, after, before);
  }

  /** Whether a definition of the baseline's packs is something else now, or is not there. */
  boolean differsNow(DefinitionRef definition) {
    return differs(definition, before, after);
  }

  /** Whether a definition of the baseline's packs is not in the current ones. */
  boolean isGone(DefinitionRef definition) {
    return isMissing(definition, before, after);
  }

  /** Whether a definition of the current packs was not in the baseline's. */
  boolean isNew(DefinitionRef definition) {
    return isMissing(definition, after, before);
  }

  private boolean isMissing(DefinitionRef definition, Side here, Side there) {
    return knowsDefinitions()
        ? there.counterpart(definition.id(), here).isEmpty()
        : !there.digests.containsKey(definition.pack());
  }

  private boolean differs(DefinitionRef definition, Side here, Side there) {
    if (!knowsDefinitions()) {
      return !Objects.equals(
          here.digests.get(definition.pack()), there.digests.get(definition.pack()));
    }
    BaselineDefinition own = here.definitions.get(definition.id());
    return typesDiffer
        || own == null
        || there
            .counterpart(definition.id(), here)
            .filter(other -> other.logic().equals(own.logic()))
            .isEmpty();
  }

  private boolean knowsDefinitions() {
    return before.knowsDefinitions && after.knowsDefinitions;
  }

  private static final class Side {
    private final Map<String, String> digests = new HashMap<>();
    private final Map<String, BaselineDefinition> definitions = new HashMap<>();
    private final boolean knowsDefinitions;
    private final Renames renames;

    Side(Baseline baseline) {
      for (PackRef pack : baseline.packs()) {
        digests.put(pack.id(), pack.digest());
      }
      baseline.definitions().forEach(definition -> definitions.put(definition.id(), definition));
      this.knowsDefinitions = baseline.vocabulary() != null;
      this.renames = new Renames(baseline);
    }

    /** The definition that is called so here, or was, or will be. */
    Optional<BaselineDefinition> counterpart(String id, Side other) {
      return Renames.names(id, renames, other.renames).stream()
          .filter(definitions::containsKey)
          .findFirst()
          .map(definitions::get);
    }
  }
}
