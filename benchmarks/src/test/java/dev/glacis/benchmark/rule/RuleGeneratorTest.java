package dev.glacis.benchmark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.benchmark.match.Workload;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.library.ThreatLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleGeneratorTest {

  private static final RuleAttributes ATTRIBUTES =
      new RuleAttributes(ThreatLibrary.load().vocabulary());
  private static final List<GeneratedRule> RULES = Workload.rules(ATTRIBUTES);

  @Test
  void makesEveryFourthRuleAGraphRule() {
    assertThat(RULES).hasSize(200);
    assertThat(RULES.stream().filter(GeneratedRule::graph)).hasSize(50);
  }

  @Test
  void givesTheSameRulesForTheSameSeedOnly() {
    assertThat(RuleGenerator.generate(ATTRIBUTES, 50, 1))
        .isEqualTo(RuleGenerator.generate(ATTRIBUTES, 50, 1))
        .isNotEqualTo(RuleGenerator.generate(ATTRIBUTES, 50, 2));
  }

  @Test
  void repeatsNoRuleAndSortsByIdAsItGenerates() {
    assertThat(RULES).extracting(GeneratedRule::id).isSorted().doesNotHaveDuplicates();
    assertThat(RULES.stream().map(rule -> rule.scope() + " " + rule.selector() + rule.clause()))
        .doesNotHaveDuplicates();
  }

  @Test
  void countsFlowRulesTwiceInChecks() {
    long onFlows = RULES.stream().filter(rule -> rule.scope() == ElementKind.DATA_FLOW).count();
    assertThat(onFlows).isBetween(40L, 80L);
    assertThat(Workload.checks(RULES, 1_000)).isEqualTo(200_000 + 1_000 * onFlows);
  }
}
