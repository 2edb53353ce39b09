package dev.glacis.engine.delta;

import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.RandomModels;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.Evaluation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Baselines survive being stored; a spoilt one is refused with its place. */
class BaselineTest {

  @Test
  void readsWhatItWrote() {
    Situation decided = two().with("CM-SEPARATE@component:agent", CountermeasureState.IN_PROGRESS);
    for (Baseline baseline :
        List.of(two().baseline(), Baseline.of(two().evaluation()), decided.baseline())) {
      assertThat(Baseline.fromJson(baseline.toJson())).isEqualTo(baseline);
    }
    Baseline large = Situation.of(RandomModels.of(7)).baseline();
    assertThat(large.threats()).hasSizeGreaterThan(20);
    assertThat(large.possible()).isNotEmpty();
    assertThat(Baseline.fromJson(large.toJson())).isEqualTo(large);
    assertThat(Baseline.fromJson(large.toJson()).toJson()).isEqualTo(large.toJson());
  }

  @Test
  void comparesWithAStoredBaseline() {
    Baseline stored = Baseline.fromJson(two().baseline().toJson());
    assertThat(EvaluationDelta.between(stored, two().evaluation()).isEmpty()).isTrue();
    Evaluation less = Situation.of(agents("agent")).evaluation();
    assertThat(EvaluationDelta.between(stored, less).resolved()).hasSize(1);
  }

  @Test
  void ignoresWhatALaterWriterAdds() {
    String later = text().replace("\"formatVersion\": 1,", "\"formatVersion\": 1, \"extra\": {},");
    assertThat(read(later)).isEqualTo(two().baseline());
  }

  @Test
  void refusesPacksThatTheEvaluationWasNotMadeWith() {
    Evaluation evaluation = two().evaluation();
    assertThatThrownBy(
            () -> Baseline.of(evaluation, EditedPacks.replacing("AML.T0051.001", "AML.T0051.002")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Baseline.of(evaluation, PACKS).definitions()).hasSameSizeAs(PACKS.definitions());
  }

  @Test
  void knowsTheSameModelInAnyOrderOfItsElements() {
    ModelBuilder model = RandomModels.of(3);
    Baseline baseline = Situation.of(model).baseline();
    Random random = new Random(1);
    Baseline shuffled =
        Baseline.of(Situation.of(model).evaluation(), PACKS)
            .withModel(
                model.build(
                    list -> {
                      Collections.shuffle(list, random);
                      return list;
                    }));
    assertThat(shuffled.model()).isEqualTo(baseline.model());
    assertThat(Situation.of(RandomModels.of(4)).baseline().model()).isNotEqualTo(baseline.model());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/delta/broken-baselines.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '`')
  void refusesWithThePlace(String replaced, String by, String message) {
    String text = text();
    assertThat(text).contains(replaced);
    String broken = text.replaceFirst(Pattern.quote(replaced), by);
    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(InvalidBaselineException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void neverFailsOtherwiseOnACutOrChangedBaseline() {
    Baseline current = two().baseline();
    byte[] bytes = current.toJson();
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] changed = Arrays.copyOf(bytes, bytes.length - (i % 3 == 0 ? random.nextInt(500) : 0));
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      try {
        EvaluationDelta.between(Baseline.fromJson(changed), current);
      } catch (InvalidBaselineException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1000, 2999);
  }

  private static Baseline read(String text) {
    return Baseline.fromJson(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text() {
    return new String(two().baseline().toJson(), StandardCharsets.UTF_8);
  }

  private static Situation two() {
    return Situation.of(agents("agent", "other"));
  }

  private static ModelBuilder agents(String... ids) {
    ModelBuilder model = model().system("safetyCritical", false);
    for (String id : ids) {
      model.component(
          id,
          "ai.agent.orchestrator",
          null,
          "indirectContent",
          true,
          "modality",
          List.of("text"),
          "untrustedContentSeparated",
          false);
    }
    return model;
  }
}
