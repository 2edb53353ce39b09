package dev.glacis.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.expression.Quantifier;
import dev.glacis.engine.expression.ValueType;
import dev.glacis.engine.json.InvalidJsonException;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.json.JsonView;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class AffordableConditionsTest {

  private static final Operand COMPONENT = new Operand.Variable(0, ValueType.COMPONENT);
  private static final Operand SYSTEM = new Operand.Variable(1, ValueType.SYSTEM);
  private static final Operand FLOW = new Operand.Variable(2, ValueType.FLOW);
  private static final Operand OTHER_FLOW = new Operand.Variable(3, ValueType.FLOW);
  private static final Operand PART = new Operand.Variable(2, ValueType.COMPONENT);

  @Test
  void takesInnerListsThatReadNothingElse() {
    Condition condition =
        exists(2, list(COMPONENT, DerivedFact.INCOMING), sameName(FLOW, new Operand.Text("mail")));

    assertThat(read(condition, ValueType.COMPONENT)).isEqualTo(condition);
  }

  @Test
  void refusesPairsOfFlowsAtEachComponent() {
    Condition pairs =
        exists(
            2,
            list(COMPONENT, DerivedFact.INCOMING),
            exists(3, list(COMPONENT, DerivedFact.OUTGOING), sameName(FLOW, OTHER_FLOW)));

    assertRefused(pairs, ValueType.COMPONENT, "an inner exists or all that reads nothing but");
  }

  @Test
  void refusesTheWholeSystemForEachComponent() {
    Condition everyPair =
        exists(2, list(SYSTEM, DerivedFact.SYSTEM_COMPONENTS), sameName(PART, COMPONENT));

    assertRefused(everyPair, ValueType.COMPONENT, "lists of the whole system gone through once");
    Condition once =
        exists(
            2,
            list(SYSTEM, DerivedFact.SYSTEM_COMPONENTS),
            sameName(PART, new Operand.Text("gateway")));
    assertThat(read(once, ValueType.COMPONENT)).isEqualTo(once);
  }

  @Test
  void refusesMorePartsThanACompilerWrites() {
    Condition never = new Condition.Constant(false);

    assertRefused(
        new Condition.Or(Collections.nCopies(500, never)), ValueType.ASSET, "at most 500 parts");
    Condition deep = never;
    for (int i = 0; i < 40; i++) {
      deep = new Condition.Not(deep);
    }
    assertRefused(deep, ValueType.ASSET, "at most 40 deep");
  }

  private static void assertRefused(Condition condition, ValueType element, String message) {
    assertThatThrownBy(() -> read(condition, element))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessageContaining(message);
  }

  private static Condition read(Condition condition, ValueType element) {
    byte[] compiled = JsonText.compact(json -> ConditionJson.write(json, condition));
    return BoundVariables.read(JsonView.of(compiled), element);
  }

  private static Condition exists(int variable, Operand list, Condition body) {
    return new Condition.Quantified(Quantifier.EXISTS, variable, list, body);
  }

  private static Operand list(Operand element, DerivedFact fact) {
    return new Operand.Derived(element, fact);
  }

  private static Condition sameName(Operand one, Operand other) {
    return new Condition.Compare(Comparison.EQUAL, name(one), name(other));
  }

  private static Operand name(Operand operand) {
    return switch (operand.type()) {
      case FLOW -> list(operand, DerivedFact.FLOW_NAME);
      case COMPONENT -> list(operand, DerivedFact.COMPONENT_NAME);
      default -> operand;
    };
  }
}
