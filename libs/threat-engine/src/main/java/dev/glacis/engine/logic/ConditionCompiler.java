package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.FreeVariables;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.DerivedControlDefinition;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns typed conditions into code, once per set of packs; one thread uses it at a time. Checks the
 * types again, so that a pack that was tampered with fails here and not in the middle of an
 * evaluation.
 */
public final class ConditionCompiler {

  /** Variables that a condition can use: two of the scope, the rest for nested quantifiers. */
  public static final int MAX_VARIABLES = 32;

  private final Vocabulary vocabulary;
  private final Map<Condition, Numbered> numbered = new HashMap<>();

  public ConditionCompiler(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The condition as code. */
  public CompiledCondition compile(Condition condition) {
    CompiledCondition code = code(condition);
    return OneVariable.of(
        code, numbered.computeIfAbsent(condition, one -> new Numbered(one, numbered.size())));
  }

  /**
   * Equal conditions are one and the same.
   *
   * @param condition the first of them
   */
  record Numbered(Condition condition, int number) {}

  private CompiledCondition code(Condition condition) {
    return switch (condition) {
      case Condition.Constant constant -> new Connectives.Constant(constant.value());
      case Condition.And and -> joined(and.parts(), false);
      case Condition.Or or -> joined(or.parts(), true);
      case Condition.Not not -> new Connectives.Not(compile(not.part()));
      case Condition.Holds holds -> new Atoms.Holds(typed(holds.value(), ValueType.BOOLEAN));
      case Condition.Compare compare -> comparison(compare);
      case Condition.In in ->
          Atoms.In.of(typed(in.item(), ValueType.TEXT), typed(in.list(), ValueType.TEXTS));
      case Condition.IsA isA ->
          new Atoms.IsA(typed(isA.component(), ValueType.COMPONENT), isA.type());
      case Condition.Quantified quantified -> quantified(quantified);
    };
  }

  /** What some conditions read that can be unknown. */
  public OpenReads reads(List<Condition> conditions) {
    OpenReadsCompiler reads = new OpenReadsCompiler(this::compile);
    conditions.forEach(reads::add);
    return reads.reads();
  }

  /** Whether a condition that reads nothing of a model holds. */
  public boolean holdsAnyway(Condition condition) {
    return compile(condition).test(new Frame(MAX_VARIABLES)) == Truth.TRUE;
  }

  private CompiledCondition joined(List<Condition> parts, boolean decisive) {
    return new Connectives.Joined(parts.stream().map(this::compile).toList(), decisive);
  }

  private CompiledCondition quantified(Condition.Quantified quantified) {
    if (quantified.list().type().member() == null) {
      throw new InvalidPackException(
          "a quantifier needs a list, found " + quantified.list().type().label());
    }
    checkVariable(quantified.variable());
    CompiledOperand list = compile(quantified.list());
    CompiledCondition body = compile(quantified.body());
    boolean decisive = quantified.quantifier() == Quantifier.EXISTS;
    return new Connectives.Quantified(
        quantified.variable(),
        list,
        body,
        decisive,
        !FreeVariables.of(quantified.body()).contains(quantified.variable()),
        list instanceof Operands.Attribute attribute && FreeVariables.onlyMember(quantified)
            ? deciding(attribute.definition(), quantified.variable(), body, decisive)
            : null);
  }

  private static DecidingTexts deciding(
      AttributeDefinition list, int variable, CompiledCondition body, boolean decisive) {
    Frame frame = new Frame(MAX_VARIABLES);
    return DecidingTexts.of(
        list.values(), text -> body.test(frame.set(variable, text)) == Truth.of(decisive));
  }

  private CompiledCondition comparison(Condition.Compare compare) {
    ValueType type = compare.left().type();
    if (type != compare.right().type() || type.member() != null) {
      throw new InvalidPackException(
          "cannot compare " + type.label() + " with " + compare.right().type().label());
    }
    CompiledOperand left = compile(compare.left());
    CompiledOperand right = compile(compare.right());
    Comparison comparison = compare.comparison();
    if (type == ValueType.NUMBER) {
      return new Comparisons.Ordering(left, right, comparison);
    } else if (comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL) {
      return new Comparisons.Equality(left, right, comparison == Comparison.EQUAL);
    }
    throw new InvalidPackException(type.label() + " has no order");
  }

  private CompiledOperand typed(Operand operand, ValueType type) {
    if (operand.type() != type) {
      throw new InvalidPackException(
          "expected " + type.label() + ", found " + operand.type().label());
    }
    return compile(operand);
  }

  private CompiledOperand compile(Operand operand) {
    return switch (operand) {
      case Operand.Flag flag -> new Operands.Literal(flag.value());
      case Operand.Number number -> new Operands.Literal(number.value());
      case Operand.Text text -> new Operands.Literal(text.value());
      case Operand.Texts texts -> new Operands.Literal(texts.values());
      case Operand.Variable variable -> new Operands.Variable(checkVariable(variable.number()));
      case Operand.Attribute attribute -> attribute(attribute);
      case Operand.Guarded guarded -> guarded(guarded);
      case Operand.Derived derived ->
          new Operands.Derived(
              typed(derived.element(), derived.fact().owner()),
              derived.fact(),
              DerivedReaders.of(derived.fact()));
    };
  }

  private CompiledOperand guarded(Operand.Guarded guarded) {
    DerivedControlDefinition control = vocabulary.derivedControls().get(guarded.control());
    ValueType owner = guarded.element().type();
    if (control == null || owner != ValueType.COMPONENT && owner != ValueType.FLOW) {
      throw new InvalidPackException(
          owner.label() + " has no derived control " + guarded.control());
    }
    return new GuardedOperand(
        compile(guarded.element()), control.name(), GuardConditions.of(control, vocabulary));
  }

  private CompiledOperand attribute(Operand.Attribute attribute) {
    ElementKind kind = attribute.element().type().elementKind();
    AttributeDefinition definition =
        Optional.ofNullable(kind)
            .flatMap(owner -> vocabulary.attribute(owner, attribute.name()))
            .orElseThrow(
                () ->
                    new InvalidPackException(
                        attribute.element().type().label()
                            + " has no attribute "
                            + attribute.name()));
    if (definition.type().valueType() != attribute.type()) {
      throw new InvalidPackException(
          "attribute " + attribute.name() + " is not " + attribute.type().label());
    }
    return new Operands.Attribute(compile(attribute.element()), definition);
  }

  private static int checkVariable(int number) {
    if (number < 0 || number >= MAX_VARIABLES) {
      throw new InvalidPackException("variable " + number + " is out of range");
    }
    return number;
  }
}
