package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.evaluation.ThreatBatch;
import dev.glacis.engine.model.ArchitectureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreatBatchTest {

  private static final ArchitectureModel MODEL = RandomModels.of(3, 200).build();

  @Test
  void batchesHandOutAllThreatsInOrder() {
    List<Threat> threats = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    ENGINE
        .evaluate(MODEL)
        .explainInBatches(
            batch -> {
              int before = threats.size();
              batch.forEach(threats::add);
              sizes.add(threats.size() - before);
            });

    assertThat(threats).isEqualTo(ENGINE.evaluate(MODEL).threats());
    assertThat(sizes).hasSizeGreaterThan(1).allMatch(size -> size <= ThreatBatch.SIZE);
    assertThat(sizes.subList(0, sizes.size() - 1)).containsOnly(ThreatBatch.SIZE);
  }

  @Test
  void batchesOfThreatsThatAreThereHaveTheSameSizes() {
    Evaluation evaluation = ENGINE.evaluate(MODEL);
    List<Threat> known = evaluation.threats();
    List<List<Threat>> batches = new ArrayList<>();
    evaluation.explainInBatches(
        batch -> {
          List<Threat> some = new ArrayList<>();
          batch.forEach(some::add);
          batches.add(some);
        });

    assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(known);
    assertThat(batches.getFirst()).hasSize(ThreatBatch.SIZE);
  }

  @Test
  void anyThreadMayAskInAnyOrder() {
    Evaluation evaluation = ENGINE.evaluate(MODEL);
    List<ThreatBatch> batches = new ArrayList<>();
    evaluation.explainInBatches(batches::add);
    Map<Integer, List<Threat>> found = new ConcurrentHashMap<>();
    IntStream.range(0, batches.size())
        .parallel()
        .forEach(
            i -> {
              List<Threat> some = new ArrayList<>();
              batches.get(batches.size() - 1 - i).forEach(some::add);
              found.put(batches.size() - 1 - i, some);
            });

    assertThat(
            IntStream.range(0, batches.size()).boxed().flatMap(batch -> found.get(batch).stream()))
        .containsExactlyElementsOf(ENGINE.evaluate(MODEL).threats());
    assertSameGathered(evaluation);
  }

  @Test
  void batchesThatNobodyAskedForAreMissingInNothing() {
    Evaluation evaluation = ENGINE.evaluate(MODEL);
    List<ThreatBatch> batches = new ArrayList<>();
    evaluation.explainInBatches(batches::add);
    batches.getFirst().forEach(threat -> {});

    assertSameGathered(evaluation);
  }

  @Test
  void aBatchIsAskedOnce() {
    List<ThreatBatch> batches = new ArrayList<>();
    ENGINE.evaluate(MODEL).explainInBatches(batches::add);
    batches.getFirst().forEach(threat -> {});

    assertThatThrownBy(() -> batches.getFirst().forEach(threat -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("once");
  }

  private static void assertSameGathered(Evaluation evaluation) {
    Evaluation other = ENGINE.evaluate(MODEL);
    assertThat(evaluation.countermeasures()).isNotEmpty().isEqualTo(other.countermeasures());
    assertThat(evaluation.questions()).isNotEmpty().isEqualTo(other.questions());
  }
}
