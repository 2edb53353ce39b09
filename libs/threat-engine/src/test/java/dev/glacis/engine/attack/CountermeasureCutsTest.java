package dev.glacis.engine.attack;

import static dev.glacis.engine.attack.CutPaths.packs;
import static dev.glacis.engine.attack.CutPaths.path;
import static dev.glacis.engine.attack.CutPaths.step;
import static dev.glacis.engine.attack.CutPaths.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.engine.risk.RiskScale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cuts worked out by hand. Countermeasures of CM-1…, CM-2… and CM-3… cost 1, 3 and 9. */
class CountermeasureCutsTest {

  private static final CutOptions EXACT = CutOptions.of(RiskScale.standard());
  private static final CutOptions GREEDY = EXACT.withExactUpTo(0);

  @Test
  void takesTheStepThatTwoPathsShare() {
    List<AttackPath> paths =
        List.of(
            path("p", 0.5, step("a", 1, use("CM-1-A", 0.8)), step("s", 1, use("CM-2-S", 0.6))),
            path("q", 0.5, step("s", 1, use("CM-2-S", 0.6)), step("b", 1, use("CM-1-B", 0.8))));
    for (CutOptions options : List.of(EXACT, GREEDY)) {
      SmallestCut cut = CountermeasureCuts.smallest(paths, packs(), options);
      assertThat(instances(cut.countermeasures())).containsExactly("CM-2-S@component:s");
      assertThat(cut.price()).isEqualTo(3);
      assertThat(cut.cut()).containsExactly("p", "q");
      assertThat(cut.optimal()).isTrue();
      assertThat(cut.gap()).isZero();
    }
  }

  @Test
  void combinesCountermeasuresUntilTheStepIsMitigated() {
    List<AttackPath> paths =
        List.of(path("p", 0.5, step("a", 0.9, use("CM-1-A", 0.3), use("CM-1-B", 0.4))));
    SmallestCut cut = CountermeasureCuts.smallest(paths, packs(), EXACT);
    // 0.9 × 0.7 × 0.6 = 0.378, at most 0.4
    assertThat(instances(cut.countermeasures()))
        .containsExactly("CM-1-A@component:a", "CM-1-B@component:a");
    List<AttackPath> weaker =
        List.of(path("p", 0.5, step("a", 1, use("CM-1-A", 0.3), use("CM-1-B", 0.4))));
    SmallestCut none = CountermeasureCuts.smallest(weaker, packs(), EXACT);
    assertThat(none.countermeasures()).isEmpty();
    assertThat(none.uncut()).containsExactly("p");
    assertThat(none.cut()).isEmpty();
  }

  @Test
  void prefersTheCheaperOfTwoAndThenTheFirstByName() {
    List<AttackPath> dear =
        List.of(
            path(
                "p",
                0.5,
                step("a", 1, use("CM-3-A", 0.9, "A@system"), use("CM-1-Z", 0.9, "Z@system"))));
    List<AttackPath> equal =
        List.of(path("p", 0.5, step("a", 1, use("CM-1-Z", 0.9), use("CM-1-B", 0.9))));
    assertThat(instances(CountermeasureCuts.smallest(dear, packs(), EXACT).countermeasures()))
        .containsExactly("Z@system");
    BudgetPlan plan = CountermeasureCuts.forBudget(equal, packs(), 1, EXACT);
    assertThat(instances(plan.countermeasures())).containsExactly("CM-1-B@component:a");
    assertThat(instances(CountermeasureCuts.smallest(equal, packs(), EXACT).countermeasures()))
        .containsExactly("CM-1-B@component:a");
  }

  @Test
  void sparesWhatLaterChoicesMakeNeedless() {
    AttackStep s = step("s", 1, use("CM-1-S", 0.9));
    AttackStep a = step("a", 1, use("CM-1-A", 0.9));
    AttackStep b = step("b", 1, use("CM-1-B", 0.9));
    List<AttackPath> paths =
        List.of(
            path("1", 0.5, s, a),
            path("2", 0.5, s, a),
            path("3", 0.5, s, b),
            path("4", 0.5, a),
            path("5", 0.5, b));
    for (CutOptions options : List.of(EXACT, GREEDY)) {
      SmallestCut cut = CountermeasureCuts.smallest(paths, packs(), options);
      assertThat(instances(cut.countermeasures()))
          .containsExactly("CM-1-A@component:a", "CM-1-B@component:b");
    }
  }

  @Test
  void statesTheGapWhenGreedDoesNotFindTheSmallest() {
    AttackStep a = step("a", 1, use("CM-1-A", 0.9));
    AttackStep b = step("b", 1, use("CM-1-B", 0.9));
    AttackStep c = step("c", 1, use("CM-1-C", 0.9));
    List<AttackPath> paths =
        List.of(
            path("1", 0.5, c, a),
            path("2", 0.5, c, b),
            path("3", 0.5, c, a),
            path("4", 0.5, c, b),
            path("5", 0.5, step("e", 1, use("CM-1-E", 0.9)), a),
            path("6", 0.5, step("f", 1, use("CM-1-F", 0.9)), b));
    SmallestCut greedy = CountermeasureCuts.smallest(paths, packs(), GREEDY);
    assertThat(greedy.countermeasures()).hasSize(3);
    assertThat(greedy.gap()).isEqualTo(1);
    assertThat(greedy.optimal()).isFalse();
    SmallestCut exact = CountermeasureCuts.smallest(paths, packs(), EXACT);
    assertThat(instances(exact.countermeasures()))
        .containsExactly("CM-1-A@component:a", "CM-1-B@component:b");
    assertThat(exact.gap()).isZero();
  }

  @Test
  void countsEveryPlaceThatACountermeasureNeeds() {
    List<AttackPath> paths =
        List.of(
            path(
                "p",
                0.5,
                step("a", 1, use("CM-1-F", 0.9, "CM-1-F@dataflow:x", "CM-1-F@dataflow:y")),
                step("b", 1, use("CM-3-B", 0.9))));
    SmallestCut cut = CountermeasureCuts.smallest(paths, packs(), EXACT);
    assertThat(instances(cut.countermeasures())).containsExactly("CM-3-B@component:b");
    BudgetPlan plan = CountermeasureCuts.forBudget(paths, packs(), 2, EXACT);
    assertThat(instances(plan.countermeasures()))
        .containsExactly("CM-1-F@dataflow:x", "CM-1-F@dataflow:y");
    assertThat(CountermeasureCuts.forBudget(paths, packs(), 1, EXACT).countermeasures()).isEmpty();
  }

  @Test
  void spendsTheBudgetWhereItTakesMostRiskAway() {
    List<AttackPath> paths =
        List.of(
            path("p", 0.8, step("a", 1, use("CM-3-A", 0.9), use("CM-1-B", 0.2))),
            path("q", 0.4, step("b", 1, use("CM-2-C", 0.5))));
    BudgetPlan small = CountermeasureCuts.forBudget(paths, packs(), 4, EXACT);
    assertThat(instances(small.countermeasures()))
        .containsExactly("CM-1-B@component:a", "CM-2-C@component:b");
    assertThat(small.price()).isEqualTo(4);
    assertThat(small.riskBefore()).isCloseTo(120, within(1e-9));
    assertThat(small.riskAfter()).isCloseTo(64 + 20, within(1e-9));
    assertThat(small.cut()).isEmpty();
    BudgetPlan large = CountermeasureCuts.forBudget(paths, packs(), 12, EXACT);
    assertThat(instances(large.countermeasures()))
        .containsExactly("CM-2-C@component:b", "CM-3-A@component:a");
    assertThat(large.riskAfter()).isCloseTo(8 + 20, within(1e-9));
    assertThat(large.cut()).containsExactly("p");
  }

  @Test
  void takesNothingThatTakesNothingAway() {
    List<AttackPath> paths =
        List.of(path("p", 0.5, step("a", 1, use("CM-1-A", 0.0), use("CM-1-B", 0.5))));
    for (CutOptions options : List.of(EXACT, GREEDY)) {
      BudgetPlan plan = CountermeasureCuts.forBudget(paths, packs(), 100, options);
      assertThat(instances(plan.countermeasures())).containsExactly("CM-1-B@component:a");
      assertThat(plan.optimal()).isTrue();
    }
  }

  @Test
  void hasNothingToDoWithoutPaths() {
    assertThat(CountermeasureCuts.smallest(List.of(), packs(), EXACT).optimal()).isTrue();
    assertThat(CountermeasureCuts.forBudget(List.of(), packs(), 5, EXACT).riskBefore()).isZero();
  }

  @Test
  void refusesABudgetBelowNothing() {
    assertThatThrownBy(() -> CountermeasureCuts.forBudget(List.of(), packs(), -1, EXACT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  private static List<String> instances(List<ChosenCountermeasure> chosen) {
    return chosen.stream().map(ChosenCountermeasure::instance).toList();
  }
}
