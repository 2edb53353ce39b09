package dev.glacis.engine.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.delta.Baseline;
import dev.glacis.engine.delta.EvaluationDelta;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.graph.AttributeColumn;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.properties.EvaluationContent.ThreatContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What holds for every evaluation, whatever the model. Runs against the public API with the packs
 * that a subclass names.
 */
public abstract class EvaluationProperties {

  private static final int MOST_ANSWERS = 12;

  private final PackSet packs;
  private final ThreatEngine engine;
  private final ThreatEngine other;

  protected EvaluationProperties(PackSet packs) {
    this.packs = packs;
    this.engine = engine(packs);
    this.other = engine(packs);
  }

  private static ThreatEngine engine(PackSet packs) {
    return new ThreatEngine(packs).namingThreats(Integer.MAX_VALUE);
  }

  @Provide
  Arbitrary<ArchitectureModel> models() {
    return new ModelArbitrary(packs).models();
  }

  @Property(seed = "101")
  void doesNotDependOnTheOrderOfTheElements(
      @ForAll("models") ArchitectureModel model, @ForAll Random random) {
    ArchitectureModel shuffled =
        ModelEdits.reordered(
            model,
            list -> {
              Collections.shuffle(list, random);
              return list;
            });
    assertThat(content(shuffled)).isEqualTo(content(model));
  }

  @Property(seed = "202")
  void givesTheSameTwiceAndFromAnotherEngine(@ForAll("models") ArchitectureModel model) {
    EvaluationContent first = content(model);
    assertThat(content(model)).isEqualTo(first);
    assertThat(EvaluationContent.of(other.evaluate(model))).isEqualTo(first);
  }

  /** Conditions read columns, explanations read elements: both know the same facts. */
  @Property(seed = "252")
  void columnsKnowWhatElementsKnow(@ForAll("models") ArchitectureModel model) {
    ModelGraph graph = engine.index(model);
    for (ElementKind kind : ElementKind.values()) {
      for (String attribute : packs.vocabulary().attributes().keySet()) {
        AttributeColumn column = graph.column(kind, attribute);
        for (int i = 0; column != null && i < graph.size(kind); i++) {
          GraphNode node = graph.node(kind, i);
          Fact fact = node.fact(attribute);
          assertThat(inAnyOrder(column.value(i)))
              .as("%s of %s", attribute, node)
              .isEqualTo(fact == null ? null : inAnyOrder(fact.value()));
        }
      }
    }
  }

  private static Object inAnyOrder(Object value) {
    return value instanceof List<?> list ? Set.copyOf(list) : value;
  }

  @Property(seed = "303")
  void neverRaisesTheRiskOfAThreatByItsOwnControl(
      @ForAll("models") ArchitectureModel model, @ForAll @IntRange(max = 10_000) int choice) {
    List<OwnControl> missing = OwnControl.missingIn(engine.evaluate(model));
    Assume.that(!missing.isEmpty());
    OwnControl control = missing.get(choice % missing.size());
    String fingerprint = control.threat().fingerprint();
    for (ArchitectureModel turnedOn : control.turnedOn(model, packs)) {
      ThreatContent after = content(turnedOn).byFingerprint().get(fingerprint);
      assertThat(after).as("a control never hides %s", fingerprint).isNotNull();
      boolean there =
          after.countermeasures().stream()
              .filter(one -> one.instance().equals(control.countermeasure().instance()))
              .anyMatch(one -> one.presence() == Presence.PRESENT);
      if (there) {
        assertThat(after.risk().current())
            .as("current risk of %s with %s", fingerprint, control.countermeasure().instance())
            .isLessThanOrEqualTo(control.threat().risk().current());
      }
    }
  }

  @Property(seed = "313")
  void neverRaisesRiskByADecision(
      @ForAll("models") ArchitectureModel model,
      @ForAll CountermeasureState state,
      @ForAll @IntRange(max = 10_000) int choice) {
    List<OwnControl> missing = OwnControl.missingIn(engine.evaluate(model));
    Assume.that(!missing.isEmpty());
    OwnControl control = missing.get(choice % missing.size());
    RiskScore before = control.threat().risk();
    CountermeasureStates states =
        CountermeasureStates.of(Map.of(control.countermeasure().instance(), state));
    RiskScore after =
        EvaluationContent.of(engine.evaluate(engine.index(model), states))
            .byFingerprint()
            .get(control.threat().fingerprint())
            .risk();
    assertThat(after.inherent()).isEqualTo(before.inherent());
    assertThat(after.current())
        .isBetween(state.countsNow() ? 0 : before.current(), before.current());
    assertThat(after.projected())
        .isBetween(state.countsProjected() ? 0 : before.projected(), before.projected());
    assertThat(after.projected()).isLessThanOrEqualTo(after.current());
  }

  @Property(seed = "404")
  void neverLosesAThreatWhenAFactBecomesUnknown(
      @ForAll("models") ArchitectureModel model, @ForAll @IntRange(max = 10_000) int choice) {
    List<KnownFact> facts = KnownFact.in(model, packs.vocabulary());
    Assume.that(!facts.isEmpty());
    KnownFact fact = facts.get(choice % facts.size());
    ModelGraph before = engine.index(model);
    ModelGraph forgotten = engine.index(fact.forgottenIn(model, packs.vocabulary()));
    Assume.that(!fact.isKnownIn(forgotten));
    assertThat(fingerprints(forgotten.openToCorrection()))
        .as("threats without %s, open to correction", fact)
        .containsAll(fingerprints(before.openToCorrection()))
        .containsAll(fingerprints(before));
    if (!fact.isToldBy(forgotten)) {
      assertThat(fingerprints(forgotten))
          .as("threats without %s", fact)
          .containsAll(fingerprints(before));
    }
  }

  @Property(seed = "606")
  void changesByAnAnswerOnlyThreatsThatTheQuestionNames(
      @ForAll("models") ArchitectureModel model, @ForAll @IntRange(max = 10_000) int choice) {
    Evaluation before = engine.evaluate(model);
    Assume.that(!before.questions().isEmpty());
    Question question = before.questions().get(choice % before.questions().size());
    Map<String, ThreatContent> earlier = EvaluationContent.of(before).byFingerprint();
    for (Object answer : answers(model, question, choice)) {
      Map<String, ThreatContent> later =
          content(ModelEdits.with(model, question.element(), question.attribute(), answer))
              .byFingerprint();
      Set<String> changed = new TreeSet<>(earlier.keySet());
      changed.addAll(later.keySet());
      changed.removeIf(
          threat -> earlier.containsKey(threat) && earlier.get(threat).isSameAs(later.get(threat)));
      assertThat(changed)
          .as("threats that change with the answer %s to %s", answer, question)
          .hasSizeLessThanOrEqualTo(question.changes())
          .isSubsetOf(question.threats());
    }
  }

  @Property(seed = "707")
  void findsNoDeltaOfAModelAgainstItself(@ForAll("models") ArchitectureModel model) {
    Evaluation evaluation = engine.evaluate(model);
    EvaluationDelta plain = EvaluationDelta.between(evaluation, engine.evaluate(model));
    assertThat(plain.isEmpty()).isTrue();
    assertThat(plain.unchanged()).isEqualTo(evaluation.reported().size());
    Baseline stored = Baseline.fromJson(Baseline.of(evaluation, packs).withModel(model).toJson());
    assertThat(EvaluationDelta.between(stored, evaluation).isEmpty()).isTrue();
  }

  @Property(tries = 30, seed = "808")
  void givesTheSameFromSeveralThreads(
      @ForAll @Size(min = 8, max = 8) List<@From("models") ArchitectureModel> models)
      throws InterruptedException, ExecutionException {
    List<EvaluationContent> expected = models.stream().map(this::content).toList();
    List<Callable<EvaluationContent>> calls =
        Collections.nCopies(3, models).stream()
            .flatMap(List::stream)
            .<Callable<EvaluationContent>>map(model -> () -> content(model))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<EvaluationContent>> found = threads.invokeAll(calls);
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(expected.get(i % expected.size()));
      }
    }
  }

  private EvaluationContent content(ArchitectureModel model) {
    return EvaluationContent.of(engine.evaluate(model));
  }

  private Set<String> fingerprints(ModelGraph graph) {
    return EvaluationContent.of(engine.evaluate(graph, CountermeasureStates.none()))
        .byFingerprint()
        .keySet();
  }

  /** Of very many answers, some. */
  private List<Object> answers(ArchitectureModel model, Question question, int choice) {
    List<Object> all =
        Answers.to(model, question.element(), question.attribute(), packs.vocabulary());
    List<Object> some = new ArrayList<>();
    int step = 1 + all.size() / MOST_ANSWERS;
    for (int i = choice % step; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }
}
