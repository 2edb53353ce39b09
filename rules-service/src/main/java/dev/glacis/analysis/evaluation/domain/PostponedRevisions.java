package dev.glacis.analysis.evaluation.domain;

import java.util.List;

/** Revisions of deleted systems, which are evaluated when the system is restored. */
public interface PostponedRevisions {

  /** Remembers a revision in the running transaction; once, however often it is announced. */
  void add(CommittedRevision revision);

  /** Those of a system, the oldest first. */
  List<CommittedRevision> of(String tenant, String systemId);

  /** Forgets those of a system in the running transaction. */
  void removeAll(String tenant, String systemId);
}
