package dev.glacis.engine;

import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Reach;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;

/** A threat definition with its conditions as code. */
record CompiledDefinition(
    ThreatDefinition definition, List<CompiledCondition> alternatives, CompiledReach reach) {

  /** The conditions of a definition with scope reach; {@code through} may be null. */
  record CompiledReach(
      CompiledCondition source, CompiledCondition target, CompiledCondition through) {}

  static CompiledDefinition of(ThreatDefinition definition, ConditionCompiler compiler) {
    try {
      return new CompiledDefinition(
          definition,
          definition.when().stream().map(way -> compiler.compile(way.condition())).toList(),
          definition.reach() == null ? null : reach(definition.reach(), compiler));
    } catch (InvalidPackException e) {
      throw new InvalidPackException(definition.id() + ": " + e.getMessage(), e);
    }
  }

  private static CompiledReach reach(Reach reach, ConditionCompiler compiler) {
    return new CompiledReach(
        compiler.compile(reach.source()),
        compiler.compile(reach.target()),
        reach.through() == null ? null : compiler.compile(reach.through()));
  }
}
