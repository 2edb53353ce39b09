package dev.glacis.engine.columns;

import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.CodeColumn;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program asks of one model whatever the rules do with it: its tests as columns, and the
 * elements that each definition looks at. Made once per model, read by any thread.
 */
final class IndexedColumns {

  private static final String OUT_OF_SCOPE = "outOfScope";

  private final Levels[] tests;
  private final long[][] looked;
  private final int[] checks;

  IndexedColumns(MatchProgram program, ModelGraph graph) {
    this.tests = new Levels[program.expressions().size()];
    ColumnRun run = new ColumnRun(graph, tests);
    for (ColumnExpression expression : program.expressions()) {
      if (expression.effort() == Effort.INDEXED) {
        run.levels(expression);
      }
    }
    int definitions = program.definitions().size();
    this.looked = new long[definitions][];
    this.checks = new int[definitions];
    look(program, run);
  }

  private void look(MatchProgram program, ColumnRun run) {
    Map<ElementKind, long[]> inScope = new EnumMap<>(ElementKind.class);
    Map<List<String>, long[]> applicable = new HashMap<>();
    for (int i = 0; i < looked.length; i++) {
      ThreatDefinition definition = program.definitions().get(i).definition();
      ElementKind kind = definition.scope().kind();
      long[] all = inScope.computeIfAbsent(kind, some -> inScope(run.graph(), some));
      if (!concerned(definition, run)) {
        looked[i] = Bits.none(run.graph().size(kind));
      } else if (kind == ElementKind.COMPONENT) {
        looked[i] =
            applicable.computeIfAbsent(
                definition.appliesTo(), types -> LevelSets.and(TypeTest.any(run, types), all));
      } else {
        looked[i] = all;
      }
      checks[i] = Bits.count(looked[i]);
    }
  }

  /** Whether the system has what the definition is about. */
  private static boolean concerned(ThreatDefinition definition, ColumnRun run) {
    return definition.systemsWith().isEmpty()
        || !Bits.isEmpty(TypeTest.any(run, definition.systemsWith()));
  }

  private static long[] inScope(ModelGraph graph, ElementKind kind) {
    int size = graph.size(kind);
    AttributeColumn column = graph.stated(kind, OUT_OF_SCOPE);
    return column instanceof CodeColumn codes ? Bits.not(codes.having(1), size) : Bits.all(size);
  }

  /** Levels of the tests by number of the expression, room for the others; the caller's own. */
  Levels[] tests() {
    return tests.clone();
  }

  /** The elements that a definition looks at. */
  long[] looked(int definition) {
    return looked[definition];
  }

  /** How many these are. */
  int checks(int definition) {
    return checks[definition];
  }
}
