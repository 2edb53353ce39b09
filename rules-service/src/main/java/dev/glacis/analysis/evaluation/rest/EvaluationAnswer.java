package dev.glacis.analysis.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.glacis.analysis.evaluation.domain.Counts;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.EvaluationState;
import dev.glacis.analysis.evaluation.domain.Outcome;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.TopThreat;
import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import java.time.Instant;
import java.util.List;

/**
 * An evaluation over HTTP.
 *
 * @param id absent while queued
 * @param status {@code queued}, {@code completed} or {@code failed}
 * @param failure present when failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationAnswer(
    String id,
    String systemId,
    int revision,
    String revisionId,
    String status,
    Outcome.Failed failure,
    List<PackRef> packs,
    Evaluated evaluated,
    Counts counts,
    RiskScore risk,
    TopThreat topThreat,
    Instant startedAt,
    Instant completedAt) {

  static EvaluationAnswer of(EvaluationState state) {
    return switch (state) {
      case EvaluationState.Finished finished -> of(finished.evaluation());
      case EvaluationState.Queued queued -> queued(queued.revision(), queued.revisionId());
    };
  }

  static EvaluationAnswer of(EvaluationRecord evaluation) {
    return switch (evaluation.outcome()) {
      case Outcome.Completed completed -> completed(evaluation, completed);
      case Outcome.Failed failed -> failed(evaluation, failed);
    };
  }

  private static EvaluationAnswer queued(RevisionKey revision, String revisionId) {
    return new EvaluationAnswer(
        null,
        revision.systemId(),
        revision.number(),
        revisionId,
        "queued",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static EvaluationAnswer completed(
      EvaluationRecord evaluation, Outcome.Completed outcome) {
    return new EvaluationAnswer(
        evaluation.id().toString(),
        evaluation.revision().systemId(),
        evaluation.revision().number(),
        evaluation.revision().revisionId(),
        "completed",
        null,
        outcome.packs(),
        outcome.evaluated(),
        outcome.counts(),
        outcome.risk(),
        outcome.topThreat(),
        evaluation.startedAt(),
        evaluation.completedAt());
  }

  private static EvaluationAnswer failed(EvaluationRecord evaluation, Outcome.Failed outcome) {
    return new EvaluationAnswer(
        evaluation.id().toString(),
        evaluation.revision().systemId(),
        evaluation.revision().number(),
        evaluation.revision().revisionId(),
        "failed",
        outcome,
        null,
        null,
        null,
        null,
        null,
        evaluation.startedAt(),
        evaluation.completedAt());
  }
}
