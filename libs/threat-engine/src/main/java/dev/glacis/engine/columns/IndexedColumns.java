package dev.glacis.engine.columns;

import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.CodeColumn;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.threads.Beside;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What a program asks of one model whatever the rules do with it: the tests of the definitions as
 * columns, and the elements that each definition looks at. Made once per model, read by any thread.
 */
final class IndexedColumns {

  /** So many expressions are taken at a time: those next to each other have parts in common. */
  private static final int SOME = 16;

  private static final String OUT_OF_SCOPE = "outOfScope";

  private final Levels[] tests;
  private final long[][] looked;
  private final int[] checks;
  private final long[][] ifTyped;
  private final boolean[] ifSystemHas;

  /**
   * @param helpers work out some of the tests; null when there are none
   */
  IndexedColumns(MatchProgram program, ModelGraph graph, Executor helpers) {
    this.tests = new Levels[program.expressions().size()];
    ColumnRun run = new ColumnRun(graph, tests);
    if (helpers == null) {
      test(program.ofDefinitions(), run);
    } else {
      testBeside(program, run, helpers);
    }
    this.looked = new long[program.definitions().size()][];
    this.checks = new int[looked.length];
    this.ifTyped = new long[looked.length][];
    this.ifSystemHas = new boolean[looked.length];
    look(program, run);
  }

  private IndexedColumns(MatchProgram program, ModelGraph graph) {
    this.tests = new Levels[program.expressions().size()];
    this.looked = new long[program.definitions().size()][];
    this.checks = new int[looked.length];
    this.ifTyped = new long[looked.length][];
    this.ifSystemHas = new boolean[looked.length];
    look(program, new ColumnRun(graph, tests));
  }

  /** Without the tests: for a few definitions, each is made when it is asked. */
  static IndexedColumns untested(MatchProgram program, ModelGraph graph) {
    return new IndexedColumns(program, graph);
  }

  private static void test(List<ColumnExpression> expressions, ColumnRun run) {
    for (ColumnExpression expression : expressions) {
      if (expression.effort() == Effort.INDEXED) {
        run.levels(expression);
      }
    }
  }

  /**
   * Some tests here, others there, as many as each manages. What both come upon is worked out
   * twice, to the same end.
   */
  private void testBeside(MatchProgram program, ColumnRun run, Executor helpers) {
    List<ColumnExpression> all = program.ofDefinitions();
    AtomicInteger next = new AtomicInteger();
    Consumer<ColumnRun> working =
        own -> {
          for (int from = next.getAndAdd(SOME); from < all.size(); from = next.getAndAdd(SOME)) {
            test(all.subList(from, Math.min(from + SOME, all.size())), own);
          }
        };
    Beside<Levels[]> beside =
        Beside.begun(
            helpers,
            () -> {
              Levels[] theirs = new Levels[tests.length];
              working.accept(new ColumnRun(run.graph(), theirs));
              return theirs;
            });
    working.accept(run);
    Levels[] theirs = beside.get();
    for (int i = 0; i < theirs.length; i++) {
      tests[i] = tests[i] == null ? theirs[i] : tests[i];
    }
  }

  private void look(MatchProgram program, ColumnRun run) {
    Map<ElementKind, long[]> inScope = new EnumMap<>(ElementKind.class);
    Map<List<String>, long[]> applicable = new HashMap<>();
    long[] untyped = openTypes(run);
    for (int i = 0; i < looked.length; i++) {
      ThreatDefinition definition = program.definitions().get(i).definition();
      ElementKind kind = definition.scope().kind();
      long[] all = inScope.computeIfAbsent(kind, some -> inScope(run.graph(), some));
      boolean concerned = concerned(definition, run);
      if (!concerned && untyped == null) {
        looked[i] = Bits.none(run.graph().size(kind));
      } else if (kind == ElementKind.COMPONENT) {
        looked[i] =
            applicable.computeIfAbsent(
                definition.appliesTo(), types -> Bits.and(applicable(run, types, untyped), all));
      } else {
        looked[i] = all;
      }
      ifSystemHas[i] = !concerned && untyped != null;
      if (untyped != null && kind == ElementKind.COMPONENT && !definition.appliesTo().isEmpty()) {
        ifTyped[i] = Bits.and(untyped, all);
      }
      checks[i] = Bits.count(looked[i]);
    }
  }

  /** Components that could be of any type for all that is said; null when that is not asked. */
  private static long[] openTypes(ColumnRun run) {
    TypeSets types = run.columns().types();
    return run.graph().isOpenToCorrection() && !types.complete()
        ? Bits.not(types.typed(), types.elements())
        : null;
  }

  private static long[] applicable(ColumnRun run, List<String> types, long[] untyped) {
    long[] known = TypeTest.any(run, types);
    return untyped == null ? known : Bits.or(known, untyped);
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

  /** Those that it looks at only if they have a type that nobody says; null for none. */
  long[] ifTyped(int definition) {
    return ifTyped[definition];
  }

  /** Whether it looks at any only if some component of the system has a type that nobody says. */
  boolean ifSystemHas(int definition) {
    return ifSystemHas[definition];
  }
}
