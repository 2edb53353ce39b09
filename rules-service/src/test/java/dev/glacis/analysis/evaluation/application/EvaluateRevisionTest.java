package dev.glacis.analysis.evaluation.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.EvaluationStored;
import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.KeptTexts;
import dev.glacis.analysis.evaluation.domain.Outcome;
import dev.glacis.analysis.evaluation.domain.RevisionContent;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.Revisions;
import dev.glacis.analysis.evaluation.domain.SourcePlaces;
import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluateRevisionTest {

  private final List<EvaluationRecord> announced = new ArrayList<>();

  @Test
  void tellsThoseWhoWaitWhenTheEngineItselfFails() {
    // Given
    EvaluateRevision evaluate = with(new BrokenEngine());

    // When
    evaluate.prepare(new CommittedRevision("acme", "s", "key", "Name", "r", 1)).run();

    // Then
    assertThat(announced)
        .singleElement()
        .extracting(EvaluationRecord::outcome)
        .isEqualTo(
            new Outcome.Failed(
                "internal-error", "The evaluation failed on our side and is logged"));
  }

  private EvaluateRevision with(ThreatAnalysis analysis) {
    StoreEvaluation store =
        new StoreEvaluation(
            answering(Evaluations.class),
            answering(KeptTexts.class),
            analysis,
            announced::add,
            silentEvent());
    return new EvaluateRevision(
        new KnownRevisions(),
        analysis,
        store,
        UUID::randomUUID,
        Clock.systemUTC(),
        new SimpleMeterRegistry());
  }

  /** A port whose questions are answered with yes and whose commands do nothing. */
  private static <T> T answering(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) ->
                method.getReturnType() == boolean.class ? Boolean.TRUE : null));
  }

  @SuppressWarnings("unchecked")
  private static Event<EvaluationStored> silentEvent() {
    return answering(Event.class);
  }

  private record BrokenEngine() implements ThreatAnalysis {
    @Override
    public PackSet packs() {
      return ThreatLibrary.load();
    }

    @Override
    public Evaluation evaluate(ArchitectureModel architecture) {
      throw new IllegalStateException("a defect");
    }
  }

  private record KnownRevisions() implements Revisions {
    @Override
    public RevisionContent content(CommittedRevision revision) {
      return new RevisionContent(null, SourcePlaces.none());
    }

    @Override
    public String idForCaller(RevisionKey revision) {
      return "r";
    }
  }
}
