package dev.glacis.engine.columns;

import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.VocabularyIndex;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The conditions of all threat definitions and countermeasures as column expressions. Compiled once
 * per set of packs; immutable and safe to share between threads.
 */
public final class MatchProgram {

  private final List<ColumnDefinition> definitions = new ArrayList<>();
  private final Map<String, ColumnExpression> present = new HashMap<>();
  private final Map<String, ColumnExpression> presentOnDestinations = new HashMap<>();
  private final List<ColumnExpression> expressions;
  private final int ofDefinitions;
  private final KnownConditions known;

  /**
   * @throws InvalidPackException when a condition does not fit the vocabulary
   */
  public MatchProgram(PackSet packs, VocabularyIndex vocabulary) {
    ColumnCompiler compiler = new ColumnCompiler(vocabulary);
    for (ThreatDefinition definition : packs.definitions()) {
      definitions.add(named(definition.id(), () -> ColumnDefinition.of(definition, compiler)));
    }
    this.ofDefinitions = compiler.expressions().size();
    for (CountermeasureDefinition definition : packs.countermeasures()) {
      if (definition.presentWhen() != null) {
        present.put(
            definition.id(),
            named(
                definition.id(),
                () -> compiler.compile(definition.presentWhen(), definition.place())));
        if (definition.place() == ElementKind.COMPONENT) {
          presentOnDestinations.put(
              definition.id(), compiler.compileOnDestinations(definition.presentWhen()));
        }
      }
    }
    this.expressions = compiler.expressions();
    this.known = compiler.known();
  }

  private static <T> T named(String id, Supplier<T> compiling) {
    try {
      return compiling.get();
    } catch (InvalidPackException e) {
      throw new InvalidPackException(id + ": " + e.getMessage(), e);
    }
  }

  /**
   * Makes the columns that the rules test; done once per model.
   *
   * @param helpers make some of them; null when there are none
   */
  public void index(ModelGraph graph, Executor helpers) {
    GraphColumns.of(graph).indexed(this, helpers);
  }

  /** Prepares the evaluation of a model; one thread uses it at a time. */
  public MatchRun on(ModelGraph graph) {
    IndexedColumns indexed = GraphColumns.of(graph).indexed(this, null);
    return new MatchRun(this, indexed, new ColumnRun(graph, indexed.tests()));
  }

  /** As {@link #on}, to match a few of the definitions. */
  public MatchRun onFew(ModelGraph graph) {
    IndexedColumns indexed = IndexedColumns.untested(this, graph);
    return new MatchRun(this, indexed, new ColumnRun(graph, indexed.tests()));
  }

  /** All expressions by number. */
  List<ColumnExpression> expressions() {
    return expressions;
  }

  /** Those of the threat definitions; of what only shows countermeasures, less is asked. */
  List<ColumnExpression> ofDefinitions() {
    return expressions.subList(0, ofDefinitions);
  }

  KnownConditions known() {
    return known;
  }

  List<ColumnDefinition> definitions() {
    return definitions;
  }

  ColumnExpression present(String countermeasure, boolean onDestinations) {
    return (onDestinations ? presentOnDestinations : present).get(countermeasure);
  }

  /**
   * A definition with its conditions as columns.
   *
   * @param reach null unless the scope is reach
   */
  record ColumnDefinition(
      ThreatDefinition definition,
      ElementKind kind,
      List<ColumnExpression> alternatives,
      ColumnReach reach) {

    static ColumnDefinition of(ThreatDefinition definition, ColumnCompiler compiler) {
      ElementKind kind = definition.scope().kind();
      return new ColumnDefinition(
          definition,
          kind,
          definition.when().stream().map(way -> compiler.compile(way.condition(), kind)).toList(),
          definition.reach() == null ? null : ColumnReach.of(definition.reach(), compiler));
    }
  }
}
