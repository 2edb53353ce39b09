package dev.glacis.engine.columns;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.FreeVariables;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.VocabularyIndex;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.model.ElementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns conditions into column expressions, negation pushed down to the tests. What reads one
 * variable only is worked out once for all elements of its kind and gathered from there.
 */
final class ColumnCompiler {

  /** Number of the variable that conditions read the element of the scope from. */
  static final int ELEMENT = 0;

  private static final int SYSTEM = 1;
  private static final Domain.Elements SYSTEM_ONLY =
      new Domain.Elements(ElementKind.SYSTEM, SYSTEM);

  private final ConditionCompiler interpreter;
  private final TestCompiler tests;
  private final ExpressionPool pool = new ExpressionPool();
  private final KnownConditions known = new KnownConditions();

  ColumnCompiler(VocabularyIndex vocabulary) {
    this.interpreter = new ConditionCompiler(vocabulary.vocabulary());
    this.tests = new TestCompiler(vocabulary, interpreter, pool, this::compile);
  }

  /** All different expressions so far, by number. */
  List<ColumnExpression> expressions() {
    return pool.expressions();
  }

  /** A condition on elements of a kind. */
  ColumnExpression compile(Condition condition, ElementKind kind) {
    return compile(condition, true, new Domain.Elements(kind, ELEMENT));
  }

  /** A condition on the destination of each flow, where what the flow states comes first. */
  ColumnExpression compileOnDestinations(Condition condition) {
    return onDestinations(condition, true);
  }

  /**
   * The columns of conditions, wanted or not, on the elements that their one variable stands for.
   */
  KnownConditions known() {
    return known;
  }

  private ColumnExpression compile(Condition condition, boolean wanted, Domain domain) {
    ColumnExpression compiled = column(condition, wanted, domain);
    if (domain instanceof Domain.Elements elements) {
      known.add(condition, wanted, elements, compiled);
    }
    return compiled;
  }

  private ColumnExpression column(Condition condition, boolean wanted, Domain domain) {
    Set<Integer> free = FreeVariables.of(condition);
    Optional<ColumnExpression> elsewhere = elsewhere(condition, wanted, domain, free);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    return switch (condition) {
      case Condition.Constant constant -> fixed(domain, constant.value() == wanted);
      case Condition.And and -> joined(and.parts(), wanted, wanted, domain);
      case Condition.Or or -> joined(or.parts(), wanted, !wanted, domain);
      case Condition.Not not -> compile(not.part(), !wanted, domain);
      case Condition.Quantified quantified -> quantified(quantified, wanted, domain);
      case Condition.Holds holds -> test(condition, wanted, domain);
      case Condition.Compare compare -> test(condition, wanted, domain);
      case Condition.In in -> test(condition, wanted, domain);
      case Condition.IsA isA -> test(condition, wanted, domain);
    };
  }

  /** Worked out over the one variable that it reads, when the domain has others too. */
  private Optional<ColumnExpression> elsewhere(
      Condition condition, boolean wanted, Domain domain, Set<Integer> free) {
    if (free.size() > 1 || domain.equals(SYSTEM_ONLY)) {
      return Optional.empty();
    } else if (free.isEmpty()) {
      return condition instanceof Condition.Constant
          ? Optional.empty()
          : Optional.of(fixed(domain, interpreter.holdsAnyway(condition) == wanted));
    }
    int variable = free.iterator().next();
    if (variable == SYSTEM && !domain.variables().containsKey(SYSTEM)) {
      return Optional.of(
          gathered(new Gathered.Pointer.ToSystem(domain), compile(condition, wanted, SYSTEM_ONLY)));
    } else if (domain instanceof Domain.Members members) {
      ElementKind kind = members.variables().get(variable);
      return Optional.of(
          gathered(
              new Gathered.Pointer.ToVariable(members, variable),
              compile(condition, wanted, new Domain.Elements(kind, variable))));
    }
    return Optional.empty();
  }

  private ColumnExpression joined(
      List<Condition> parts, boolean wanted, boolean every, Domain domain) {
    List<ColumnExpression> compiled = new ArrayList<>();
    for (Condition part : parts) {
      compiled.add(compile(part, wanted, domain));
    }
    return compiled.isEmpty() ? fixed(domain, every) : joined(compiled, every);
  }

  /**
   * Parts in parts are parts of the whole, and the cheap ones come first. What is gathered over the
   * same pointer is joined there, so that it is gathered once.
   */
  private ColumnExpression joined(List<ColumnExpression> parts, boolean every) {
    List<ColumnExpression> flat = new ArrayList<>();
    for (ColumnExpression part : parts) {
      if (part instanceof Joined inner && inner.every() == every) {
        flat.addAll(inner.parts());
      } else {
        flat.add(part);
      }
    }
    List<ColumnExpression> gathered = gatheredOnce(every ? membersApart(flat) : flat, every);
    if (gathered.size() == 1) {
      return gathered.getFirst();
    }
    gathered.sort(Comparator.comparing(ColumnExpression::effort));
    List<Integer> numbers = gathered.stream().map(ColumnExpression::number).toList();
    return pool.get(List.of("joined", every, numbers), () -> new Joined(gathered, every));
  }

  /** Two parts for which two members are needed become one. */
  private List<ColumnExpression> membersApart(List<ColumnExpression> parts) {
    List<ColumnExpression> result = new ArrayList<>();
    for (ColumnExpression part : parts) {
      Optional<ColumnExpression> both = Optional.empty();
      for (int i = 0; i < result.size() && both.isEmpty(); i++) {
        both = TwoMembers.of(pool, result.get(i), part);
        if (both.isPresent()) {
          result.set(i, both.get());
        }
      }
      if (both.isEmpty()) {
        result.add(part);
      }
    }
    return result;
  }

  private List<ColumnExpression> gatheredOnce(List<ColumnExpression> parts, boolean every) {
    List<ColumnExpression> result = new ArrayList<>();
    Map<Gathered.Pointer, List<ColumnExpression>> byPointer = new LinkedHashMap<>();
    for (ColumnExpression part : parts) {
      if (part instanceof Gathered gathered && gathered.effort() != Effort.INDEXED) {
        byPointer
            .computeIfAbsent(gathered.pointer(), pointer -> new ArrayList<>())
            .add(gathered.part());
      } else {
        result.add(part);
      }
    }
    byPointer.forEach((pointer, there) -> result.add(gathered(pointer, joined(there, every))));
    return result;
  }

  private ColumnExpression quantified(
      Condition.Quantified quantified, boolean wanted, Domain domain) {
    boolean every = (quantified.quantifier() == Quantifier.ALL) == wanted;
    if (quantified.list().type() == ValueType.TEXTS) {
      return test(quantified, wanted, domain);
    }
    Optional<ElementPath> owner = owner(quantified.list());
    if (owner.isEmpty()) {
      return interpreted(quantified, wanted, domain);
    }
    ListRelation relation = ListRelation.of(((Operand.Derived) quantified.list()).fact());
    Set<Integer> inBody = FreeVariables.of(quantified.body());
    inBody.remove(quantified.variable());
    if (inBody.isEmpty() && domain instanceof Domain.Elements) {
      Domain members = new Domain.Elements(relation.member(), quantified.variable());
      ColumnExpression body = compile(quantified.body(), wanted, members);
      ColumnExpression lists = reduced(new Reduced.Grouping.ByList(relation), body, every);
      return owner.get().direct() ? lists : toEnd(owner.get(), lists);
    }
    Domain.Members members =
        new Domain.Members(domain, owner.get(), relation, quantified.variable());
    return reduced(
        new Reduced.Grouping.ByPosition(members),
        compile(quantified.body(), wanted, members),
        every);
  }

  private static Optional<ElementPath> owner(Operand list) {
    return list instanceof Operand.Derived derived && ListRelation.of(derived.fact()) != null
        ? ElementPath.of(derived.element())
        : Optional.empty();
  }

  /** A test of one variable, or what only the interpreter understands. */
  private ColumnExpression test(Condition condition, boolean wanted, Domain domain) {
    return domain instanceof Domain.Elements
        ? tests
            .compile(condition, wanted)
            .map(test -> test.path().direct() ? test.column() : toEnd(test.path(), test.column()))
            .orElseGet(() -> interpreted(condition, wanted, domain))
        : interpreted(condition, wanted, domain);
  }

  private ColumnExpression onDestinations(Condition condition, boolean wanted) {
    return switch (condition) {
      case Condition.And and -> onDestinations(and.parts(), wanted, wanted);
      case Condition.Or or -> onDestinations(or.parts(), wanted, !wanted);
      case Condition.Not not -> onDestinations(not.part(), !wanted);
      case Condition.Constant constant -> compile(condition, wanted, FLOWS);
      case Condition.Holds holds -> testOnDestinations(condition, wanted);
      case Condition.Compare compare -> testOnDestinations(condition, wanted);
      case Condition.In in -> testOnDestinations(condition, wanted);
      case Condition.IsA isA -> testOnDestinations(condition, wanted);
      case Condition.Quantified quantified ->
          readsDestination(quantified)
              ? testOnDestinations(condition, wanted)
              : atDestinations(
                  compile(condition, wanted, new Domain.Elements(ElementKind.COMPONENT, ELEMENT)));
    };
  }

  private static final Domain.Elements FLOWS = new Domain.Elements(ElementKind.DATA_FLOW, ELEMENT);

  private ColumnExpression onDestinations(List<Condition> parts, boolean wanted, boolean every) {
    List<ColumnExpression> compiled = new ArrayList<>();
    parts.forEach(part -> compiled.add(onDestinations(part, wanted)));
    return compiled.isEmpty()
        ? compile(new Condition.Constant(every), true, FLOWS)
        : joined(compiled, every);
  }

  /** Whether it asks for an attribute of the destination, which the flow may state otherwise. */
  private static boolean readsDestination(Condition.Quantified quantified) {
    return quantified.list().type() == ValueType.TEXTS
        || FreeVariables.of(quantified.body()).contains(ELEMENT);
  }

  private ColumnExpression atDestinations(ColumnExpression part) {
    return gathered(new Gathered.Pointer.ToEnd(false), part);
  }

  private ColumnExpression testOnDestinations(Condition condition, boolean wanted) {
    Set<Integer> free = FreeVariables.of(condition);
    if (free.isEmpty() || free.equals(Set.of(SYSTEM))) {
      return compile(condition, wanted, FLOWS);
    }
    return tests
        .compileOnFlows(condition, wanted)
        .orElseGet(
            () ->
                pool.get(
                    List.of("on destinations", condition, wanted),
                    () -> new Interpreted(interpreter.compile(condition), wanted, FLOWS, true)));
  }

  private ColumnExpression interpreted(Condition condition, boolean wanted, Domain domain) {
    return pool.get(
        List.of("interpreted", condition, wanted, domain),
        () -> {
          Interpreted whole =
              new Interpreted(interpreter.compile(condition), wanted, domain, false);
          return NumberPairTest.of(condition, wanted, whole)
              .<ColumnExpression>map(pair -> pair)
              .orElse(whole);
        });
  }

  private ColumnExpression fixed(Domain domain, boolean holds) {
    return pool.get(List.of("fixed", domain, holds), () -> new Fixed(domain, holds));
  }

  private ColumnExpression toEnd(ElementPath path, ColumnExpression part) {
    return gathered(new Gathered.Pointer.ToEnd(path.end() == DerivedFact.SOURCE), part);
  }

  private ColumnExpression gathered(Gathered.Pointer pointer, ColumnExpression part) {
    return gathered(pool, pointer, part);
  }

  static ColumnExpression gathered(
      ExpressionPool pool, Gathered.Pointer pointer, ColumnExpression part) {
    return pool.get(List.of("gathered", pointer, part.number()), () -> new Gathered(pointer, part));
  }

  private ColumnExpression reduced(
      Reduced.Grouping grouping, ColumnExpression part, boolean every) {
    return pool.get(
        List.of("reduced", grouping, part.number(), every),
        () -> new Reduced(grouping, part, every));
  }
}
