package dev.glacis.analysis.evaluation.domain;

/** The revisions that model-service owns. */
public interface Revisions {

  /**
   * Content of an announced revision, read on the service's own behalf.
   *
   * @throws UnusableRevisionException when it cannot be read as an architecture model
   */
  RevisionContent content(CommittedRevision revision);

  /**
   * Id of a revision as the caller sees it. Fails as model-service does when the caller's tenant
   * has no such revision.
   */
  String idForCaller(RevisionKey revision);
}
