package dev.glacis.engine.columns;

import dev.glacis.engine.columns.AttributeTest.ValueSet;
import dev.glacis.engine.columns.FactUse.Form;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.graph.MemberColumn;
import dev.glacis.engine.graph.VocabularyIndex;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out which values of an attribute satisfy a test. */
final class ValueSets {

  /** No vocabulary has it, so it stands for every value outside of a domain. */
  private static final String OUTSIDE = "\u0000";

  private final VocabularyIndex vocabulary;
  private final ConditionCompiler interpreter;

  ValueSets(VocabularyIndex vocabulary, ConditionCompiler interpreter) {
    this.vocabulary = vocabulary;
    this.interpreter = interpreter;
  }

  ValueSet flag(boolean value) {
    return new ValueSet(List.of(value ? 1 : 2), Set.of(), true, true, 1, Form.CHOICE);
  }

  /** A text that is one of some. */
  ValueSet oneOf(String attribute, List<String> texts) {
    List<Integer> codes = codes(attribute, texts);
    Map<String, Integer> domain = vocabulary.codes(vocabulary.slot(attribute));
    boolean free = domain.isEmpty();
    return new ValueSet(
        codes,
        Set.copyOf(texts),
        free ? !texts.isEmpty() : !codes.isEmpty(),
        free || codes.size() < domain.size(),
        1,
        free ? Form.OTHER : Form.CHOICE);
  }

  /** A list that has one of some texts. */
  ValueSet having(String attribute, List<String> texts) {
    List<Integer> codes = codes(attribute, texts);
    return new ValueSet(
        codes, Set.of(), !texts.isEmpty(), true, texts.isEmpty() ? 0 : 1, Form.LIST);
  }

  /**
   * A list that has a member for which a condition holds, or does not.
   *
   * @return empty when the condition cannot be decided for a value alone
   */
  Optional<ValueSet> satisfying(String attribute, int variable, Condition body, boolean holding) {
    CompiledCondition condition = interpreter.compile(body);
    Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES);
    List<Integer> codes = new ArrayList<>();
    Map<String, Integer> domain = vocabulary.codes(vocabulary.slot(attribute));
    for (Map.Entry<String, Integer> value : domain.entrySet()) {
      Truth truth = condition.test(frame.set(variable, value.getKey()));
      if (truth == Truth.UNKNOWN) {
        return Optional.empty();
      } else if (truth == Truth.of(holding)) {
        codes.add(value.getValue());
      }
    }
    boolean possible = !codes.isEmpty();
    if (condition.test(frame.set(variable, OUTSIDE)) == Truth.of(holding)) {
      codes.add(MemberColumn.OTHER);
    }
    codes.sort(null);
    return Optional.of(new ValueSet(codes, Set.of(), possible, true, possible ? 1 : 0, Form.LIST));
  }

  private List<Integer> codes(String attribute, List<String> texts) {
    Map<String, Integer> domain = vocabulary.codes(vocabulary.slot(attribute));
    return texts.stream().distinct().filter(domain::containsKey).map(domain::get).sorted().toList();
  }
}
