package dev.glacis.reporting.snapshot.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Question;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.reporting.snapshot.domain.CountermeasureDefinition;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.EvaluationFacts;
import dev.glacis.reporting.snapshot.domain.PlacedCountermeasure;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import dev.glacis.reporting.snapshot.domain.RevisionFacts;
import dev.glacis.reporting.snapshot.domain.SystemFacts;
import dev.glacis.reporting.snapshot.domain.ThreatDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes an {@link EvaluatedRevision} of the two answers that report-service keeps. Unknown fields
 * are ignored and missing lists are empty, so that the other services can add to their answers.
 */
public final class SnapshotReader {

  private final ObjectMapper json = mapper();

  /**
   * @param revisionAnswer body of {@code GET /internal/revisions/{revisionId}}
   * @param evaluationAnswer body of {@code GET /internal/evaluations/{evaluationId}}
   * @throws UnreadableSnapshotException when one of them is not what the contract says
   */
  public EvaluatedRevision read(String revisionAnswer, String evaluationAnswer) {
    try {
      RevisionAnswer revision = json.readValue(revisionAnswer, RevisionAnswer.class);
      EvaluationAnswer evaluation = json.readValue(evaluationAnswer, EvaluationAnswer.class);
      return combined(revision, evaluation);
    } catch (JsonProcessingException | IllegalArgumentException | NullPointerException e) {
      throw new UnreadableSnapshotException(e);
    }
  }

  private static EvaluatedRevision combined(RevisionAnswer revision, EvaluationAnswer evaluation) {
    return new EvaluatedRevision(
        revision.system(),
        revision.revision(),
        CanonicalModel.read(revision.architecture()),
        evaluation.evaluation(),
        evaluation.threats(),
        evaluation.countermeasures(),
        evaluation.questions(),
        evaluation.definitions(),
        evaluation.countermeasureDefinitions());
  }

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new JavaTimeModule())
            .addModule(vocabulary())
            .build();
    for (Class<?> container : List.of(List.class, Set.class, Map.class)) {
      mapper
          .configOverride(container)
          .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
    return mapper;
  }

  private static SimpleModule vocabulary() {
    return new SimpleModule("glacis-vocabulary")
        .addDeserializer(
            ElementKind.class, new LabelledEnum<>(ElementKind.values(), ElementKind::label))
        .addDeserializer(Stride.class, new LabelledEnum<>(Stride.values(), Stride::label))
        .addDeserializer(Severity.class, new LabelledEnum<>(Severity.values(), Enum::name))
        .addDeserializer(Certainty.class, new LabelledEnum<>(Certainty.values(), Enum::name))
        .addDeserializer(Presence.class, new LabelledEnum<>(Presence.values(), Enum::name))
        .addDeserializer(FactOrigin.class, new LabelledEnum<>(FactOrigin.values(), Enum::name));
  }

  private record RevisionAnswer(
      SystemFacts system, RevisionFacts revision, JsonNode architecture) {}

  private record EvaluationAnswer(
      EvaluationFacts evaluation,
      List<ReportedThreat> threats,
      List<PlacedCountermeasure> countermeasures,
      List<Question> questions,
      List<ThreatDefinition> definitions,
      List<CountermeasureDefinition> countermeasureDefinitions) {}
}
