package dev.glacis.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.risk.RiskScale;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same system gives the same paths and cuts, whatever its order and however early it stops. */
class AttackDeterminismTest {

  private static final int COMPONENTS = 30;

  @Test
  void doesNotDependOnTheOrderOfTheElements() {
    int found = 0;
    for (int seed = 0; seed < 12; seed++) {
      AttackPack pack = RandomSystems.pack(seed, COMPONENTS);
      ArchitectureModel model = RandomSystems.model(seed, COMPONENTS).build();
      for (long limit : new long[] {0, 200, Long.MAX_VALUE}) {
        AttackOptions options = AttackOptions.defaults().withWorkLimit(limit);
        AttackAnalysis expected = pack.analyse(model, options);
        AttackAnalysis shuffled = pack.analyse(shuffled(seed), options);
        assertThat(shuffled).as("seed %d", seed).isEqualTo(expected);
        assertThat(smallest(shuffled, pack)).isEqualTo(smallest(expected, pack));
        found += expected.paths().size();
      }
    }
    assertThat(found).isGreaterThan(50);
  }

  @Test
  void saysThatItStoppedAndHowMuchRiskThatMayHide() {
    int seed = 0;
    AttackAnalysis whole = analyse(seed, Long.MAX_VALUE);
    while (whole.paths().stream().allMatch(path -> path.steps().size() == 1)) {
      whole = analyse(++seed, Long.MAX_VALUE);
    }
    AttackAnalysis stopped = analyse(seed, 0);
    assertThat(whole.complete()).isTrue();
    assertThat(whole.stoppedBecause()).isNull();
    assertThat(whole.missedRisk()).isZero();
    assertThat(stopped.complete()).isFalse();
    assertThat(stopped.stoppedBecause())
        .isEqualTo(
            "The search stopped at its limit of 0 units of work; a path with a risk of up to "
                + stopped.missedRisk()
                + " may be missing.");
    assertThat(whole.paths())
        .filteredOn(path -> !stopped.paths().contains(path))
        .isNotEmpty()
        .allMatch(path -> path.risk() <= stopped.missedRisk());
  }

  @Test
  void usesTheWholeEvaluationOfTheEngine() {
    AttackPack pack = RandomSystems.pack(3, COMPONENTS);
    ArchitectureModel model = RandomSystems.model(3, COMPONENTS).build();
    assertThat(pack.analyse(model).paths())
        .flatExtracting(AttackPath::steps)
        .extracting(AttackStep::threat)
        .isNotEmpty()
        .isSubsetOf(
            new ThreatEngine(pack.packs())
                .evaluate(model).threats().stream().map(threat -> threat.fingerprint()).toList());
  }

  private static AttackAnalysis analyse(int seed, long limit) {
    return RandomSystems.pack(seed, COMPONENTS)
        .analyse(
            RandomSystems.model(seed, COMPONENTS).build(),
            AttackOptions.defaults().withWorkLimit(limit));
  }

  private static ArchitectureModel shuffled(int seed) {
    Random random = new Random(seed);
    return RandomSystems.model(seed, COMPONENTS)
        .build(
            list -> {
              Collections.shuffle(list, random);
              return list;
            });
  }

  private static SmallestCut smallest(AttackAnalysis analysis, AttackPack pack) {
    return CountermeasureCuts.smallest(
        analysis.paths(), pack.packs(), CutOptions.of(RiskScale.standard()));
  }
}
