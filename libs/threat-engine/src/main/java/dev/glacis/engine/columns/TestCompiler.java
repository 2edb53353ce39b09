package dev.glacis.engine.columns;

import dev.glacis.engine.columns.AttributeTest.ValueSet;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.FreeVariables;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.VocabularyIndex;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.DerivedControlDefinition;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Turns a test of one value of one element into a column; empty where there is no such form. */
final class TestCompiler {

  /**
   * A test of the element at the end of a path, as a column over the elements of its kind.
   *
   * @param path from the variable to the tested element
   */
  record Test(ElementPath path, ColumnExpression column) {}

  private final VocabularyIndex vocabulary;
  private final ConditionCompiler interpreter;
  private final ExpressionPool pool;
  private final ValueSets values;
  private final BiFunction<Condition, ElementKind, ColumnExpression> conditions;

  /**
   * @param conditions turns whole conditions on elements of a kind into columns
   */
  TestCompiler(
      VocabularyIndex vocabulary,
      ConditionCompiler interpreter,
      ExpressionPool pool,
      BiFunction<Condition, ElementKind, ColumnExpression> conditions) {
    this.conditions = conditions;
    this.vocabulary = vocabulary;
    this.interpreter = interpreter;
    this.pool = pool;
    this.values = new ValueSets(vocabulary, interpreter);
  }

  Optional<Test> compile(Condition condition, boolean wanted) {
    interpreter.compile(condition);
    return switch (condition) {
      case Condition.Holds holds -> flag(holds.value(), wanted);
      case Condition.Compare compare -> compare(compare, wanted);
      case Condition.In in -> in(in, wanted);
      case Condition.IsA isA ->
          ElementPath.of(isA.component()).map(path -> type(path, isA.type(), wanted));
      case Condition.Quantified quantified -> members(quantified, wanted);
      case Condition.Constant constant -> Optional.empty();
      case Condition.And and -> Optional.empty();
      case Condition.Or or -> Optional.empty();
      case Condition.Not not -> Optional.empty();
    };
  }

  /**
   * A test of the destination of each flow: of an attribute, as the flow states it or else its
   * destination; of anything else, at the destination alone.
   */
  Optional<ColumnExpression> compileOnFlows(Condition condition, boolean wanted) {
    return compile(condition, wanted)
        .filter(test -> test.path().direct())
        .filter(
            test ->
                !(test.column() instanceof AttributeTest attribute)
                    || ModelGraph.takenOver(attribute.attribute()))
        .map(
            test ->
                test.column() instanceof AttributeTest attribute
                    ? attribute.on(ElementKind.DATA_FLOW, pool)
                    : ColumnCompiler.gathered(
                        pool, new Gathered.Pointer.ToEnd(false), test.column()));
  }

  private Optional<Test> flag(Operand operand, boolean wanted) {
    return switch (operand) {
      case Operand.Attribute attribute -> attribute(attribute, values.flag(wanted), true);
      case Operand.Derived derived ->
          ElementPath.of(derived.element())
              .map(
                  path ->
                      new Test(
                          path,
                          pool.get(
                              List.of("flag", derived.fact(), wanted),
                              () -> new FlagTest(derived.fact(), wanted))));
      case Operand.Guarded guarded -> guarded(guarded, wanted);
      case Operand.Flag flag -> Optional.empty();
      case Operand.Number number -> Optional.empty();
      case Operand.Text text -> Optional.empty();
      case Operand.Texts texts -> Optional.empty();
      case Operand.Variable variable -> Optional.empty();
    };
  }

  private Optional<Test> guarded(Operand.Guarded guarded, boolean wanted) {
    DerivedControlDefinition control =
        vocabulary.vocabulary().derivedControls().get(guarded.control());
    return ElementPath.of(guarded.element())
        .map(
            path ->
                new Test(
                    path,
                    pool.get(
                        List.of("guarded", control.name(), path.kind(), wanted),
                        () ->
                            new GuardedTest(
                                GuardColumns.of(control, conditions), path.kind(), wanted))));
  }

  private Test type(ElementPath path, String type, boolean wanted) {
    return new Test(
        path, pool.get(List.of("type", type, wanted), () -> new TypeTest(type, wanted)));
  }

  private Optional<Test> compare(Condition.Compare compare, boolean wanted) {
    return switch (compare.right()) {
      case Operand.Flag flag ->
          flag(
              compare.left(), (compare.comparison() == Comparison.EQUAL) == flag.value() == wanted);
      case Operand.Text text ->
          text(compare.left(), text.value(), (compare.comparison() == Comparison.EQUAL) == wanted);
      case Operand.Number number ->
          number(
              compare.left(),
              wanted ? compare.comparison() : compare.comparison().negated(),
              number.value());
      case Operand.Texts texts -> Optional.empty();
      case Operand.Variable variable -> mirrored(compare, wanted);
      case Operand.Attribute attribute -> mirrored(compare, wanted);
      case Operand.Derived derived -> mirrored(compare, wanted);
      case Operand.Guarded guarded -> mirrored(compare, wanted);
    };
  }

  private Optional<Test> mirrored(Condition.Compare compare, boolean wanted) {
    return switch (compare.left()) {
      case Operand.Flag flag -> turned(compare, wanted);
      case Operand.Text text -> turned(compare, wanted);
      case Operand.Number number -> turned(compare, wanted);
      case Operand.Texts texts -> Optional.empty();
      case Operand.Variable variable -> Optional.empty();
      case Operand.Attribute attribute -> Optional.empty();
      case Operand.Derived derived -> Optional.empty();
      case Operand.Guarded guarded -> Optional.empty();
    };
  }

  private Optional<Test> turned(Condition.Compare compare, boolean wanted) {
    return compare(
        new Condition.Compare(compare.comparison().mirrored(), compare.right(), compare.left()),
        wanted);
  }

  private Optional<Test> text(Operand operand, String text, boolean wanted) {
    return operand instanceof Operand.Attribute attribute
        ? attribute(attribute, values.oneOf(attribute.name(), List.of(text)), wanted)
        : Optional.empty();
  }

  private Optional<Test> number(Operand operand, Comparison comparison, double limit) {
    return switch (operand) {
      case Operand.Attribute attribute ->
          number(
              attribute.element(),
              new NumberSource.OfAttribute(attribute.name()),
              comparison,
              limit);
      case Operand.Derived derived ->
          number(derived.element(), new NumberSource.OfGraph(derived.fact()), comparison, limit);
      case Operand.Guarded guarded -> Optional.empty();
      case Operand.Flag flag -> Optional.empty();
      case Operand.Number number -> Optional.empty();
      case Operand.Text text -> Optional.empty();
      case Operand.Texts texts -> Optional.empty();
      case Operand.Variable variable -> Optional.empty();
    };
  }

  private Optional<Test> number(
      Operand element, NumberSource source, Comparison comparison, double limit) {
    return ElementPath.of(element)
        .map(
            path ->
                new Test(
                    path,
                    pool.get(
                        List.of("number", path.kind(), source, comparison, limit),
                        () -> new NumberTest(path.kind(), source, comparison, limit))));
  }

  private Optional<Test> in(Condition.In in, boolean wanted) {
    if (in.item() instanceof Operand.Attribute attribute
        && in.list() instanceof Operand.Texts texts) {
      return attribute(attribute, values.oneOf(attribute.name(), texts.values()), wanted);
    } else if (in.item() instanceof Operand.Text text
        && in.list() instanceof Operand.Attribute list) {
      return attribute(list, values.having(list.name(), List.of(text.value())), wanted);
    }
    return Optional.empty();
  }

  /** A list of texts has, or has not, a member that the body holds for. */
  private Optional<Test> members(Condition.Quantified quantified, boolean wanted) {
    boolean exists = quantified.quantifier() == Quantifier.EXISTS;
    if (!(quantified.list() instanceof Operand.Attribute list)
        || !FreeVariables.onlyMember(quantified)) {
      return Optional.empty();
    }
    return values
        .satisfying(list.name(), quantified.variable(), quantified.body(), exists)
        .flatMap(set -> attribute(list, set, exists == wanted));
  }

  private Optional<Test> attribute(Operand.Attribute attribute, ValueSet set, boolean wanted) {
    int slot = vocabulary.slot(attribute.name());
    if (!vocabulary.hasColumn(slot) || attribute.type() == ValueType.NUMBER) {
      return Optional.empty();
    }
    return ElementPath.of(attribute.element())
        .map(
            path ->
                new Test(path, AttributeTest.of(pool, path.kind(), attribute.name(), set, wanted)));
  }
}
