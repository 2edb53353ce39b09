package dev.glacis.reporting.snapshot.domain;

/** What report-service asks the owners of revisions and evaluations. */
public interface OtherServices {

  /** Everything about a revision, as JSON; asked in the name of this service. */
  String revision(String tenant, String revisionId);

  /** Everything about an evaluation, as JSON; asked in the name of this service. */
  String evaluation(String tenant, String evaluationId);

  /**
   * Returns when the running request's caller may see the revision; asked in the caller's name.
   * Ends the request with the owner's problem (there is no such thing) otherwise.
   */
  void requireVisibleRevision(String systemId, int revision);
}
