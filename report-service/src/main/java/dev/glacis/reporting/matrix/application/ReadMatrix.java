package dev.glacis.reporting.matrix.application;

import dev.glacis.reporting.matrix.domain.StrideMatrix;
import dev.glacis.reporting.snapshot.application.FindEvaluatedRevision;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads how the threats of a revision spread over STRIDE and its components. */
@ApplicationScoped
public class ReadMatrix {

  private final FindEvaluatedRevision findEvaluatedRevision;

  ReadMatrix(FindEvaluatedRevision findEvaluatedRevision) {
    this.findEvaluatedRevision = findEvaluatedRevision;
  }

  public StrideMatrix read(String tenant, String systemId, int revision) {
    return StrideMatrix.of(findEvaluatedRevision.find(tenant, systemId, revision));
  }
}
