package dev.glacis.analysis.evaluation.domain;

/**
 * The revision that an evaluation is about, as its owner announced it.
 *
 * @param number from 1
 */
public record CommittedRevision(
    String tenant,
    String systemId,
    String systemKey,
    String systemName,
    String revisionId,
    int number) {

  public RevisionKey key() {
    return new RevisionKey(tenant, systemId, number);
  }
}
