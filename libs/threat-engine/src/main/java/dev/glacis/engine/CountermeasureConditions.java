package dev.glacis.engine;

import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.OpenReads;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.PackSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What shows the countermeasures of a set of packs. Immutable, shared between threads. */
final class CountermeasureConditions {

  /**
   * What shows a countermeasure.
   *
   * @param reads what the condition reads
   * @param attributes names of those that the condition reads
   * @param derivedControls names of those that the condition reads
   * @param correctable whether what a correction of the drawing changes can decide where it holds
   * @param readsMembers whether it can change with what lies in a zone where it holds
   */
  record Shown(
      CompiledCondition condition,
      OpenReads reads,
      List<String> attributes,
      Set<String> derivedControls,
      boolean correctable,
      boolean readsMembers) {

    /** Whether a flow can show it otherwise than the place does that the flow looks at. */
    boolean overriddenBy(FlowNode flow) {
      for (int i = 0; i < attributes.size(); i++) {
        if (flow.stated(attributes.get(i)) != null) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Shown> byId = new HashMap<>();

  CountermeasureConditions(PackSet packs, ConditionCompiler compiler) {
    for (CountermeasureDefinition definition : packs.countermeasures()) {
      if (definition.presentWhen() != null) {
        byId.put(definition.id(), shown(definition, compiler));
      }
    }
  }

  /** Null for a countermeasure that no model can show. */
  Shown of(CountermeasureDefinition definition) {
    return byId.get(definition.id());
  }

  /** Whether what lies in a zone can decide whether a countermeasure is there. */
  boolean readsMembers(CountermeasureUse use) {
    Shown shown = byId.get(use.countermeasure());
    return shown != null && shown.readsMembers();
  }

  private static Shown shown(CountermeasureDefinition definition, ConditionCompiler compiler) {
    Condition condition = definition.presentWhen();
    return new Shown(
        compiled(definition, compiler),
        compiler.reads(List.of(condition)),
        List.copyOf(AttributesRead.by(condition)),
        AttributesRead.derivedControlsBy(condition),
        Corrections.canChange(condition),
        UnplacedComponents.readsMembers(condition));
  }

  private static CompiledCondition compiled(
      CountermeasureDefinition definition, ConditionCompiler compiler) {
    try {
      return compiler.compile(definition.presentWhen());
    } catch (InvalidPackException e) {
      throw new InvalidPackException(definition.id() + ": " + e.getMessage(), e);
    }
  }
}
