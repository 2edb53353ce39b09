package dev.glacis.engine.attack;

import static dev.glacis.engine.attack.CutPaths.packs;
import static dev.glacis.engine.attack.CutPaths.path;
import static dev.glacis.engine.attack.CutPaths.step;
import static dev.glacis.engine.attack.CutPaths.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.engine.risk.RiskScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Exact and greedy choices against every subset of the instances. */
class CutBruteForceTest {

  private static final int[] PRICES = {1, 3, 9};

  @Test
  void findsTheSmallestThenCheapestSet() {
    int several = 0;
    for (int seed = 0; seed < 150; seed++) {
      List<AttackPath> paths = paths(seed);
      SmallestCut exact =
          CountermeasureCuts.smallest(paths, packs(), CutOptions.of(RiskScale.standard()));
      Set<String> all = instances(paths);
      List<String> cuttable = cut(paths, all);
      Set<String> best =
          subsets(all).stream()
              .filter(set -> cut(paths, set).equals(cuttable))
              .min(
                  Comparator.<Set<String>>comparingInt(Set::size)
                      .thenComparing(CutBruteForceTest::price))
              .orElseThrow();
      assertThat(names(exact.countermeasures())).as("seed %d", seed).hasSameSizeAs(best);
      assertThat(exact.price()).as("seed %d", seed).isEqualTo(price(best));
      assertThat(exact.cut()).isEqualTo(cuttable);
      assertThat(cut(paths, names(exact.countermeasures()))).isEqualTo(cuttable);
      SmallestCut greedy =
          CountermeasureCuts.smallest(
              paths, packs(), CutOptions.of(RiskScale.standard()).withExactUpTo(0));
      assertThat(greedy.cut()).isEqualTo(cuttable);
      int size = greedy.countermeasures().size();
      assertThat(best.size()).isBetween(size - greedy.gap(), size);
      assertThat(greedy.optimal()).isEqualTo(greedy.gap() == 0);
      several += best.size() > 1 ? 1 : 0;
    }
    assertThat(several).isGreaterThan(40);
  }

  @Test
  void findsTheSetThatTakesMostRiskAway() {
    for (int seed = 0; seed < 80; seed++) {
      List<AttackPath> paths = paths(seed);
      for (int budget : new int[] {2, 7, 15}) {
        Set<String> best =
            subsets(instances(paths)).stream()
                .filter(set -> price(set) <= budget)
                .min(
                    Comparator.<Set<String>>comparingLong(set -> Math.round(1e6 * risk(paths, set)))
                        .thenComparing(Set::size)
                        .thenComparing(CutBruteForceTest::price))
                .orElseThrow();
        BudgetPlan exact =
            CountermeasureCuts.forBudget(
                paths, packs(), budget, CutOptions.of(RiskScale.standard()));
        assertThat(exact.riskAfter())
            .as("seed %d", seed)
            .isCloseTo(risk(paths, best), within(1e-6));
        assertThat(exact.countermeasures()).as("seed %d", seed).hasSameSizeAs(best);
        assertThat(exact.price()).isEqualTo(price(best));
        assertThat(exact.cut()).isEqualTo(cut(paths, names(exact.countermeasures())));
        BudgetPlan greedy =
            CountermeasureCuts.forBudget(
                paths, packs(), budget, CutOptions.of(RiskScale.standard()).withExactUpTo(0));
        assertThat(greedy.price()).isLessThanOrEqualTo(budget);
        assertThat(greedy.riskAfter())
            .isCloseTo(risk(paths, names(greedy.countermeasures())), within(1e-9));
        assertThat(risk(paths, best))
            .isBetween(greedy.riskAfter() - greedy.gap() - 1e-6, greedy.riskAfter() + 1e-6);
      }
    }
  }

  private static List<AttackPath> paths(int seed) {
    Random random = new Random(seed);
    List<AttackPath> paths = new ArrayList<>();
    List<AttackStep> pool = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<MissingCountermeasure> uses = new ArrayList<>();
      Set<String> used = new HashSet<>();
      for (int j = 0; j < 2; j++) {
        String id = "CM-" + (1 + random.nextInt(3)) + "-" + (char) ('A' + random.nextInt(2));
        if (used.add(id)) {
          double effect = 0.1 * (1 + random.nextInt(8));
          uses.add(
              random.nextInt(3) == 0
                  ? use(id, effect, id + "@dataflow:x", id + "@dataflow:" + i % 2)
                  : use(id, effect, id + "@component:" + i % 2));
        }
      }
      pool.add(
          step("s" + i, 0.5 + 0.1 * random.nextInt(6), uses.toArray(MissingCountermeasure[]::new)));
    }
    for (int i = 0; i < 4; i++) {
      Set<AttackStep> steps = new java.util.LinkedHashSet<>();
      for (int j = 0; j < 2; j++) {
        steps.add(pool.get(random.nextInt(pool.size())));
      }
      paths.add(path("p" + i, 0.1 * (1 + random.nextInt(9)), steps.toArray(AttackStep[]::new)));
    }
    return paths;
  }

  private static Set<String> instances(List<AttackPath> paths) {
    Set<String> all = new TreeSet<>();
    paths.forEach(
        path ->
            path.steps()
                .forEach(step -> step.missing().forEach(use -> all.addAll(use.instances()))));
    assertThat(all).hasSizeLessThanOrEqualTo(12);
    return all;
  }

  private static List<Set<String>> subsets(Set<String> all) {
    List<String> list = List.copyOf(all);
    List<Set<String>> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << list.size(); mask++) {
      Set<String> subset = new TreeSet<>();
      for (int i = 0; i < list.size(); i++) {
        if ((mask >> i & 1) == 1) {
          subset.add(list.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  private static List<String> cut(List<AttackPath> paths, Set<String> chosen) {
    return paths.stream()
        .filter(
            path ->
                path.steps().stream()
                    .anyMatch(step -> step.remaining() * left(step, chosen) <= 0.4 + 1e-9))
        .map(AttackPath::id)
        .toList();
  }

  private static double risk(List<AttackPath> paths, Set<String> chosen) {
    return paths.stream()
        .mapToDouble(
            path ->
                path.steps().stream()
                    .mapToDouble(step -> left(step, chosen))
                    .reduce(100 * path.likelihood(), (a, b) -> a * b))
        .sum();
  }

  private static double left(AttackStep step, Set<String> chosen) {
    return step.missing().stream()
        .filter(use -> chosen.containsAll(use.instances()))
        .mapToDouble(use -> 1 - use.effect())
        .reduce(1, (a, b) -> a * b);
  }

  private static int price(Set<String> instances) {
    return instances.stream().mapToInt(id -> PRICES[id.charAt(3) - '1']).sum();
  }

  private static Set<String> names(List<ChosenCountermeasure> chosen) {
    return chosen.stream().map(ChosenCountermeasure::instance).collect(Collectors.toSet());
  }
}
