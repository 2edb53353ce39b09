package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.system.domain.Systems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Commits a document as the next revision of a system that exists. */
@ApplicationScoped
public class CommitRevision {

  private final ReadDocument readDocument;
  private final AppendRevision appendRevision;
  private final OncePerKey oncePerKey;
  private final Systems systems;

  CommitRevision(
      ReadDocument readDocument,
      AppendRevision appendRevision,
      OncePerKey oncePerKey,
      Systems systems) {
    this.readDocument = readDocument;
    this.appendRevision = appendRevision;
    this.oncePerKey = oncePerKey;
    this.systems = systems;
  }

  public CommitResult commit(String tenantId, UUID systemId, Commit commit) {
    QuarkusTransaction.requiringNew()
        .call(() -> systems.find(tenantId, systemId))
        .orElseThrow(() -> ProblemException.notFound("system", systemId.toString()));
    if (commit.expectedHead().isEmpty()) {
      throw new ProblemException(
          ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the number of the head");
    }
    // Reading a large document must not hold a connection or the system's lock.
    Draft draft = readDocument.read(commit.document(), commit.note());
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                oncePerKey.commit(
                    tenantId,
                    systemId.toString(),
                    commit,
                    () -> append(tenantId, systemId, draft, commit)));
  }

  private CommitResult append(String tenantId, UUID systemId, Draft draft, Commit commit) {
    return systems
        .lock(tenantId, systemId)
        .map(system -> appendRevision.append(system, draft, commit.expectedHead()))
        .orElseThrow(() -> ProblemException.notFound("system", systemId.toString()));
  }
}
