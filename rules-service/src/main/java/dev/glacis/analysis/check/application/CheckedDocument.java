package dev.glacis.analysis.check.application;

import dev.glacis.analysis.evaluation.domain.Findings;
import dev.glacis.engine.answer.AnswerRemark;
import java.util.List;

/**
 * What a document describes, and what was not understood of it.
 *
 * @param remarks on the document; a value that no rule reads is a threat that is not among the
 *     findings
 */
public record CheckedDocument(Findings findings, List<AnswerRemark> remarks) {

  public CheckedDocument {
    remarks = List.copyOf(remarks);
  }
}
