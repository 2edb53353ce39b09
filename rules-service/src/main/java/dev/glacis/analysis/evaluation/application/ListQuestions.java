package dev.glacis.analysis.evaluation.application;

import dev.glacis.analysis.evaluation.domain.Evaluations;
import dev.glacis.analysis.evaluation.domain.Positioned;
import dev.glacis.analysis.evaluation.domain.QuestionView;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Lists the questions about a revision, the one that would settle most first. */
@ApplicationScoped
public class ListQuestions {

  private final CompletedEvaluations completed;
  private final Evaluations evaluations;

  ListQuestions(CompletedEvaluations completed, Evaluations evaluations) {
    this.completed = completed;
    this.evaluations = evaluations;
  }

  public Page<QuestionView> list(RevisionKey revision, PageRequest page) {
    ListPosition start = completed.position(revision, page);
    return Page.of(
            evaluations.questions(start.query(revision.tenant(), page)),
            page,
            evaluations.sizes(revision.tenant(), start.evaluation()).questions(),
            question -> start.cursor(question.position()))
        .map(Positioned::item);
  }
}
