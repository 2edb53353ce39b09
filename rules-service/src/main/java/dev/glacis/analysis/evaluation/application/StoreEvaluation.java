package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.Announcements;
import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.EvaluationRecord;
import dev.glacis.analysis.evaluation.domain.EvaluationStored;
import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.Findings;
import dev.glacis.analysis.evaluation.domain.KeptTexts;
import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Stores a finished evaluation and announces it, both or neither, and never twice. */
@ApplicationScoped
class StoreEvaluation {

  private static final Logger LOG = Logger.getLogger(StoreEvaluation.class);

  private final Evaluations evaluations;
  private final KeptTexts texts;
  private final ThreatAnalysis analysis;
  private final Announcements announcements;
  private final Event<EvaluationStored> stored;

  StoreEvaluation(
      Evaluations evaluations,
      KeptTexts texts,
      ThreatAnalysis analysis,
      Announcements announcements,
      Event<EvaluationStored> stored) {
    this.evaluations = evaluations;
    this.texts = texts;
    this.analysis = analysis;
    this.announcements = announcements;
    this.stored = stored;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void completed(EvaluationRecord evaluation, Findings findings) {
    texts.keep(evaluation.revision().tenant(), analysis.packs());
    announceOnce(evaluation, evaluations.addCompleted(evaluation, findings));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void failed(EvaluationRecord evaluation) {
    announceOnce(evaluation, evaluations.addFailed(evaluation));
  }

  private void announceOnce(EvaluationRecord evaluation, boolean isNew) {
    CommittedRevision revision = evaluation.revision();
    if (!isNew) {
      LOG.infof("Revision %s has its evaluation already", revision.revisionId());
      return;
    }
    announcements.announce(evaluation);
    stored.fire(new EvaluationStored(revision.key()));
  }
}
