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

/** Gathers what conditions read that can be unknown. */
final class OpenReadsCompiler {

  /** A list and the variable that stands for its members. */
  private record Members(Operand list, int variable) {}

  private final Function<Operand, CompiledOperand> compiling;
  private final Set<Operand> values = new LinkedHashSet<>();
  private final Set<Operand> typed = new LinkedHashSet<>();
  private final Map<Members, OpenReadsCompiler> members = new LinkedHashMap<>();

  OpenReadsCompiler(Function<Operand, CompiledOperand> compiling) {
    this.compiling = compiling;
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
      case Condition.IsA isA -> typed.add(isA.component());
      case Condition.Quantified quantified -> {
        add(quantified.list());
        members
            .computeIfAbsent(
                new Members(quantified.list(), quantified.variable()),
                key -> new OpenReadsCompiler(compiling))
            .add(quantified.body());
      }
    }
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
      values.add(operand);
    }
  }

  OpenReads reads() {
    List<OpenReads.OfMembers> ofMembers = new ArrayList<>();
    members.forEach(
        (key, body) -> {
          OpenReads reads = body.reads();
          if (!reads.nothing()) {
            ofMembers.add(
                new OpenReads.OfMembers(compiling.apply(key.list()), key.variable(), reads));
          }
        });
    return new OpenReads(compiled(values), compiled(typed), ofMembers);
  }

  private List<CompiledOperand> compiled(Set<Operand> operands) {
    return operands.stream().map(compiling).toList();
  }
}
