package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.Positioned;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.ThreatFilter;
import dev.glacis.analysis.evaluation.domain.ThreatQuery;
import dev.glacis.analysis.evaluation.domain.ThreatView;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists the threats of a revision, the riskiest first. */
@ApplicationScoped
public class ListThreats {

  private final CompletedEvaluations completed;
  private final Evaluations evaluations;

  ListThreats(CompletedEvaluations completed, Evaluations evaluations) {
    this.completed = completed;
    this.evaluations = evaluations;
  }

  public Page<ThreatView> list(RevisionKey revision, ThreatFilter filter, PageRequest page) {
    ListPosition start = completed.position(revision, page);
    ThreatQuery query = new ThreatQuery(start.query(revision.tenant(), page), filter);
    return Page.of(
            evaluations.threats(query),
            page,
            evaluations.count(query),
            threat -> start.cursor(threat.position()))
        .map(Positioned::item);
  }
}
