package dev.glacis.engine;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.OpenReads;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Reach;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * A threat definition with its conditions as code.
 *
 * @param reads what the conditions read of the element where it holds
 * @param correctable whether what a correction of the drawing changes can decide where it holds
 * @param readsMembers whether it can change with what lies in a zone where it holds
 * @param reach null unless the scope is reach
 */
record CompiledDefinition(
    ThreatDefinition definition,
    List<CompiledCondition> alternatives,
    OpenReads reads,
    boolean correctable,
    boolean readsMembers,
    CompiledReach reach) {

  /**
   * The conditions of a definition with scope reach; {@code through} may be null.
   *
   * @param sourceReads what the condition of sources reads
   * @param throughReads what the condition of flows reads; null with {@code through}
   */
  record CompiledReach(
      CompiledCondition source,
      CompiledCondition target,
      CompiledCondition through,
      OpenReads sourceReads,
      OpenReads throughReads) {}

  static CompiledDefinition of(ThreatDefinition definition, ConditionCompiler compiler) {
    try {
      Reach reach = definition.reach();
      List<Condition> ways = definition.when().stream().map(Alternative::condition).toList();
      return new CompiledDefinition(
          definition,
          ways.stream().map(compiler::compile).toList(),
          compiler.reads(reach == null ? ways : List.of(reach.target())),
          conditions(definition).stream().anyMatch(Corrections::canChange),
          conditions(definition).stream().anyMatch(UnplacedComponents::readsMembers),
          reach == null ? null : reach(reach, compiler));
    } catch (InvalidPackException e) {
      throw new InvalidPackException(definition.id() + ": " + e.getMessage(), e);
    }
  }

  private static List<Condition> conditions(ThreatDefinition definition) {
    List<Condition> all = new ArrayList<>();
    definition.when().forEach(way -> all.add(way.condition()));
    if (definition.reach() != null) {
      all.add(definition.reach().source());
      all.add(definition.reach().target());
      if (definition.reach().through() != null) {
        all.add(definition.reach().through());
      }
    }
    return all;
  }

  private static CompiledReach reach(Reach reach, ConditionCompiler compiler) {
    boolean throughAll = reach.through() == null;
    return new CompiledReach(
        compiler.compile(reach.source()),
        compiler.compile(reach.target()),
        throughAll ? null : compiler.compile(reach.through()),
        compiler.reads(List.of(reach.source())),
        throughAll ? null : compiler.reads(List.of(reach.through())));
  }
}
