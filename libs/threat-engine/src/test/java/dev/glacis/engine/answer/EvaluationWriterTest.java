package dev.glacis.engine.answer;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.RandomModels;
import dev.glacis.engine.answer.SourcePlaces.SourcePlace;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.json.JsonView;
import dev.glacis.engine.model.ArchitectureModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationWriterTest {

  private static final String AGENT = "agent \"ü\"";

  private static final ArchitectureModel SHOP =
      model()
          .system("safetyCritical", true)
          .zone("internet", 10, null)
          .zone("cloud", 80, null, "tenancy", "multi")
          .asset("orders", 80, "sensitivity", "personal")
          .component("web", "ai.external.web", in("internet"))
          .storing(
              AGENT,
              "ai.agent.orchestrator",
              in("cloud"),
              List.of("orders"),
              "toolCalling",
              true,
              "modality",
              List.of("text"))
          .carrying("pages", "web", AGENT, false, List.of("orders"), "protocol", "http")
          .build();

  private static final AnswerContent EVERYTHING =
      AnswerContent.standard()
          .withPossible()
          .withCountermeasures()
          .about(new AnswerSubject("shop.yaml", "demo", "Demo"))
          .withIds(fingerprint -> "thr_" + fingerprint.length())
          .withPlaces(
              element ->
                  element.id().equals("pages") ? new SourcePlace("shop.yaml", 41, "/a/0") : null);

  @Test
  void namesTheFirstThreatsOfAQuestionAndCountsAll() {
    List<Question> all = ENGINE.evaluate(SHOP).questions();
    List<Question> few = ENGINE.namingThreats(1).evaluate(SHOP).questions();
    assertThat(all).anyMatch(question -> question.changes() == 2);
    assertThat(few)
        .extracting(Question::changes)
        .isEqualTo(all.stream().map(Question::changes).toList());
    assertThat(few)
        .allSatisfy(question -> assertThat(question.threats()).hasSize(1))
        .extracting(question -> question.threats().getFirst())
        .isEqualTo(all.stream().map(question -> question.threats().getFirst()).toList());
  }

  @Test
  void writesWhatTheGoldenAnswerSays() throws IOException {
    Evaluation evaluation =
        ENGINE.evaluate(
            ENGINE.index(SHOP),
            new CountermeasureStates(
                new TreeMap<>(
                    Map.of(
                        ENGINE.evaluate(SHOP).countermeasures().getFirst().id(),
                        CountermeasureState.IN_PROGRESS))));

    JsonView answer = JsonView.of(written(evaluation, EVERYTHING));

    Map<String, Object> said = new HashMap<>();
    answer.keys().forEach(key -> said.put(key, answer.get(key).value()));
    said.remove("packs");
    assertThat(said).isEqualTo(golden("shop.json"));
  }

  @Test
  void namesTheExactPacks() {
    Evaluation evaluation = ENGINE.evaluate(SHOP);

    assertThat(JsonView.of(written(evaluation, EVERYTHING)).items("packs"))
        .map(pack -> new PackRef(pack.text("id"), pack.text("version"), pack.text("digest")))
        .isEqualTo(evaluation.packs());
  }

  @Test
  void leavesOutWhatWasNotAskedFor() {
    Evaluation evaluation = ENGINE.evaluate(RandomModels.of(3).build());
    assertThat(evaluation.counts().possible()).isPositive();

    JsonView answer =
        JsonView.of(written(evaluation, AnswerContent.standard().withoutExplanations()));

    assertThat(answer.keys())
        .containsExactly("evaluated", "packs", "threats", "questions", "risk", "counts");
    assertThat(answer.items("threats"))
        .hasSize(evaluation.counts().reported())
        .allSatisfy(
            threat -> assertThat(threat.keys()).doesNotContain("id", "explanation", "source"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void writesEveryThreatOfRandomModelsInOrder(int seed) {
    Evaluation evaluation = ENGINE.evaluate(RandomModels.of(seed).build());

    JsonView answer = JsonView.of(written(evaluation, EVERYTHING));

    List<JsonView> threats = answer.items("threats");
    assertThat(threats).hasSameSizeAs(evaluation.threats());
    for (int i = 0; i < threats.size(); i++) {
      Threat threat = evaluation.threats().get(i);
      JsonView json = threats.get(i);
      assertThat(json.text("fingerprint")).isEqualTo(threat.fingerprint());
      assertThat(json.get("definition").text("id")).isEqualTo(threat.definition().id());
      assertThat(json.text("title")).isEqualTo(threat.title());
      assertThat(json.items("references")).hasSameSizeAs(threat.references());
      assertThat(json.get("risk").get("current").whole(0, 100)).isEqualTo(threat.risk().current());
      assertThat(json.items("countermeasures"))
          .map(one -> one.get("effect").number(0, 1))
          .isEqualTo(
              threat.countermeasures().stream()
                  .map(one -> ElementWriterTest.rounded(one.effect()))
                  .toList());
      assertThat(json.get("explanation").items("factors"))
          .map(one -> one.get("value").number(0, 1))
          .isEqualTo(
              threat.explanation().factors().stream()
                  .map(one -> ElementWriterTest.rounded(one.value()))
                  .toList());
    }
    assertThat(answer.items("questions")).hasSameSizeAs(evaluation.questions());
    assertThat(answer.items("countermeasures")).hasSameSizeAs(evaluation.countermeasures());
  }

  @Test
  void givesNoVerdictWithoutAPolicy() {
    JsonView answer = JsonView.of(written(ENGINE.evaluate(SHOP), EVERYTHING));

    assertThat(answer.has("verdict")).isFalse();
    assertThat(answer.get("evaluated").get("checks").whole(1, 1_000)).isPositive();
  }

  @Test
  void saysThatNothingWasMeasuredWhereNothingWasEvaluated() throws IOException {
    Evaluation nothing = new Evaluation(new NothingEvaluated());

    assertThat(JsonView.of(written(nothing, EVERYTHING)).value()).isEqualTo(golden("nothing.json"));
  }

  @Test
  void writesOneLineAndLeavesTheStreamOpen() {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };

    write(ENGINE.evaluate(SHOP), EVERYTHING, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\"file\"")
        .endsWith("}")
        .doesNotContain("\n")
        .contains("agent \\\"ü\\\"");
  }

  /** Some have more threats than are handed over together. */
  @ParameterizedTest
  @ValueSource(ints = {1, 30, 200, 1000})
  void writesTheSameBytesBesideExplaining(int components) throws IOException {
    ArchitectureModel model = RandomModels.of(1, components).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new EvaluationWriter(EVERYTHING).besideExplaining().write(ENGINE.evaluate(model), out);

    assertThat(out.toByteArray()).isEqualTo(written(ENGINE.evaluate(model), EVERYTHING));
  }

  /** Then whoever explains encodes as well, and batches come from two threads. */
  @ParameterizedTest
  @ValueSource(ints = {30, 1000})
  void writesTheSameBytesToASlowStream(int components) throws IOException {
    ArchitectureModel model = RandomModels.of(2, components).build();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void write(byte[] bytes, int offset, int length) {
            LockSupport.parkNanos(2_000_000);
            super.write(bytes, offset, length);
          }
        };

    new EvaluationWriter(EVERYTHING).besideExplaining().write(ENGINE.evaluate(model), out);

    assertThat(out.toByteArray()).isEqualTo(written(ENGINE.evaluate(model), EVERYTHING));
  }

  /** Of most batches nothing is listed then. */
  @Test
  void leavesNoCommaForBatchesWithoutAListedThreat() throws IOException {
    ArchitectureModel model = RandomModels.of(3, 1000).build();
    AnswerContent reported = AnswerContent.standard();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new EvaluationWriter(reported).besideExplaining().write(ENGINE.evaluate(model), out);

    assertThat(out.toByteArray()).isEqualTo(written(ENGINE.evaluate(model), reported));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void reportsAFailureToWriteAsItIs(boolean besideExplaining) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("disk full");
          }
        };
    Evaluation large = ENGINE.evaluate(RandomModels.of(3, 1000).build());
    EvaluationWriter writer = new EvaluationWriter(EVERYTHING);

    assertThatThrownBy(
            () -> (besideExplaining ? writer.besideExplaining() : writer).write(large, full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("glacis-answer");
  }

  private static byte[] written(Evaluation evaluation, AnswerContent content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(evaluation, content, out);
    return out.toByteArray();
  }

  private static void write(Evaluation evaluation, AnswerContent content, OutputStream out) {
    try {
      new EvaluationWriter(content).write(evaluation, out);
    } catch (IOException unreachable) {
      throw new AssertionError(unreachable);
    }
  }

  private static Object golden(String name) throws IOException {
    try (InputStream in = EvaluationWriterTest.class.getResourceAsStream("/answers/" + name)) {
      return JsonView.of(in.readAllBytes()).value();
    }
  }
}
