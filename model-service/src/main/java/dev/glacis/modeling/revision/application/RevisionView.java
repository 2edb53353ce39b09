package dev.glacis.modeling.revision.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.glacis.modeling.revision.domain.Revision;
import java.time.Instant;
import java.util.UUID;

/** A revision as callers see it, without its content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
    UUID id,
    UUID systemId,
    int number,
    String digest,
    String format,
    String author,
    String message,
    String originFile,
    String originCommit,
    Integer restores,
    Instant committedAt) {

  public static RevisionView of(Revision revision) {
    return new RevisionView(
        revision.id(),
        revision.systemId(),
        revision.number(),
        revision.digest(),
        revision.format(),
        revision.note().author(),
        revision.note().message(),
        revision.note().originFile(),
        revision.note().originCommit(),
        revision.note().restores(),
        revision.committedAt());
  }
}
