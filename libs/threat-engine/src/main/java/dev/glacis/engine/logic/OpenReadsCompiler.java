package dev.glacis.engine.logic;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Gathers what conditions read that can be unknown, by the variable that it is read of: what a
 * condition on members reads of somebody else is none of the members.
 */
final class OpenReadsCompiler {

  private static final int NONE = -1;

  /** A list and the variable that stands for its members. */
  private record Members(Operand list, int variable) {}

  private final Function<Operand, CompiledOperand> compiling;
  private final OpenReadsCompiler around;
  private final int variable;
  private final Set<Operand> values = new LinkedHashSet<>();
  private final Set<Operand> typed = new LinkedHashSet<>();
  private final Map<Members, OpenReadsCompiler> members = new LinkedHashMap<>();

  OpenReadsCompiler(Function<Operand, CompiledOperand> compiling) {
    this(compiling, null, NONE);
  }

  private OpenReadsCompiler(
      Function<Operand, CompiledOperand> compiling, OpenReadsCompiler around, int variable) {
    this.compiling = compiling;
    this.around = around;
    this.variable = variable;
  }

  void add(Condition condition) {
    switch (condition) {
      case Condition.Constant constant -> {}
      case Condition.And and -> and.parts().forEach(this::add);
      case Condition.Or or -> or.parts().forEach(this::add);
      case Condition.Not not -> add(not.part());
      case Condition.Holds holds -> add(holds.value());
      case Condition.Compare compare -> {
        add(compare.left());
        add(compare.right());
      }
      case Condition.In in -> {
        add(in.item());
        add(in.list());
      }
      case Condition.IsA isA -> of(isA.component()).typed.add(isA.component());
      case Condition.Quantified quantified -> {
        add(quantified.list());
        of(quantified.list()).members(quantified).add(quantified.body());
      }
    }
  }

  private OpenReadsCompiler members(Condition.Quantified quantified) {
    return members.computeIfAbsent(
        new Members(quantified.list(), quantified.variable()),
        key -> new OpenReadsCompiler(compiling, this, key.variable()));
  }

  private void add(Operand operand) {
    boolean canBeUnknown =
        switch (operand) {
          case Operand.Attribute attribute -> true;
          case Operand.Guarded guarded -> true;
          case Operand.Derived derived ->
              derived.type() == ValueType.BOOLEAN || derived.type() == ValueType.NUMBER;
          case Operand.Flag flag -> false;
          case Operand.Number number -> false;
          case Operand.Text text -> false;
          case Operand.Texts texts -> false;
          case Operand.Variable variable -> false;
        };
    if (canBeUnknown) {
      of(operand).values.add(operand);
    }
  }

  /** Where that belongs which is read of an operand's variable; outermost if nothing binds it. */
  private OpenReadsCompiler of(Operand operand) {
    int read = variable(operand);
    OpenReadsCompiler found = this;
    while (found.around != null && found.variable != read) {
      found = found.around;
    }
    return found;
  }

  private static int variable(Operand operand) {
    return switch (operand) {
      case Operand.Attribute attribute -> variable(attribute.element());
      case Operand.Guarded guarded -> variable(guarded.element());
      case Operand.Derived derived -> variable(derived.element());
      case Operand.Variable variable -> variable.number();
      case Operand.Flag flag -> NONE;
      case Operand.Number number -> NONE;
      case Operand.Text text -> NONE;
      case Operand.Texts texts -> NONE;
    };
  }

  OpenReads reads() {
    List<ListReads> lists = new ArrayList<>();
    members.forEach(
        (key, body) -> {
          OpenReads reads = body.reads();
          if (!reads.nothing() && key.list() instanceof Operand.Derived list) {
            lists.add(
                new ListReads(
                    compiling.apply(list.element()), compiling.apply(list), key.variable(), reads));
          }
        });
    return new OpenReads(compiled(values), compiled(typed), lists);
  }

  private List<CompiledOperand> compiled(Set<Operand> operands) {
    return operands.stream().map(compiling).toList();
  }
}
