package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.CountermeasureView;
import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.Positioned;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists the countermeasures of a revision by id. */
@ApplicationScoped
public class ListCountermeasures {

  private final CompletedEvaluations completed;
  private final Evaluations evaluations;

  ListCountermeasures(CompletedEvaluations completed, Evaluations evaluations) {
    this.completed = completed;
    this.evaluations = evaluations;
  }

  public Page<CountermeasureView> list(RevisionKey revision, PageRequest page) {
    ListPosition start = completed.position(revision, page);
    return Page.of(
            evaluations.countermeasures(start.query(revision.tenant(), page)),
            page,
            evaluations.sizes(revision.tenant(), start.evaluation()).countermeasures(),
            instance -> start.cursor(instance.position()))
        .map(Positioned::item);
  }
}
